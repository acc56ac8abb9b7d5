package org.consultationdigest.store;

import java.util.List;
import org.consultationdigest.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What went wrong in a run with no received file: the draft, the reviewed workbook, the groups. */
public final class RunProblems {
    private final JdbcClient jdbc;
    private final Json json;

    RunProblems(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a problem is about. */
    public enum Topic {
        REPORT,
        REVIEW,
        GROUPS
    }

    /** Puts these problems in the place of those that the run noted on the topic before. */
    public void replace(int run, Topic topic, List<Problem> problems) {
        jdbc.sql("delete from run_problem where run = ? and topic = ?")
                .params(run, topic.name())
                .update();
        int position = 0;
        for (Problem problem : problems) {
            jdbc.sql("insert into run_problem (run, topic, position, payload) values (?, ?, ?, ?)")
                    .param(run)
                    .param(topic.name())
                    .param(++position)
                    .param(json.write(problem))
                    .update();
        }
    }

    /** The problems of a run, in order. */
    public List<Problem> of(int run) {
        return jdbc
                .sql("select payload from run_problem where run = ? order by topic, position")
                .param(run)
                .query(String.class)
                .list()
                .stream()
                .map(payload -> json.read(payload, Problem.class))
                .toList();
    }
}

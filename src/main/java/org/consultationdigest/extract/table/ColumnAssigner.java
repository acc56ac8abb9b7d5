package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides by the whole header which column is which field: words first, then neighbours, then each field once. */
final class ColumnAssigner {
    private static final double UPPER_ROW = 0.5;
    private static final double REPEATED = 1;
    private static final double SECOND_COMMENT = 2.5;

    private static final double DECISIVE = 10;
    /** More than a weak title says, less than one that names a place. */
    private static final double COUNTED = 6.5;
    /** Meanings whose scores lie no further apart are equally likely. */
    private static final double CLOSE = 2;

    private final HeaderScores scores;

    ColumnAssigner(HeaderScores scores) {
        this.scores = scores;
    }

    /**
     * One column's header cells.
     *
     * @param first its first grid column
     * @param last its last grid column
     * @param name how the file calls it
     * @param texts the texts of its header rows from the top, none blank, none repeated
     */
    record Label(int first, int last, String name, List<String> texts) {
        String header() {
            return String.join(" / ", texts);
        }
    }

    /**
     * What the columns are.
     *
     * @param labels their headers
     * @param beneath rows below the header, as far as they are known
     */
    Columns assign(List<Label> labels, List<Grid.Row> beneath) {
        List<Map<Field, Double>> wanted = new ArrayList<>();
        for (Label label : labels) {
            wanted.add(scores(label.texts()));
        }
        List<ColumnContent> contents = ColumnContent.of(labels, beneath);
        for (int i = 0; i < wanted.size(); i++) {
            contents.get(i).weigh(wanted.get(i));
        }
        for (int i = 0; i < wanted.size(); i++) {
            saidOfAPlace(labels.get(i), contents.get(i), wanted.get(i));
        }
        keywordsAreNoComments(contents, wanted);
        boolean counted = !contents.isEmpty()
                && (contents.get(0).numbersRecords()
                        || (wanted.get(0).containsKey(Field.SEQ)
                                && contents.get(0).countsOn()));
        if (counted) {
            numbered(wanted.get(0), wanted);
        }
        Neighbours.weigh(labels.stream().map(Label::header).toList(), wanted, contents);
        ColumnsOfBodies bodies = ColumnsOfBodies.among(labels, contents, wanted, this::isForComments);
        return new Untitled(contents)
                .completed(bodies.found() ? bodies.named(assign(labels, wanted, 0)) : withComment(labels, wanted));
    }

    /** The first column numbers the records; one that may name a place does so where another names the places. */
    private static void numbered(Map<Field, Double> first, List<Map<Field, Double>> wanted) {
        boolean placed = wanted.stream()
                .filter(scores -> scores != first)
                .anyMatch(scores -> scores.getOrDefault(Field.REFERENCE, 0.0) >= COUNTED);
        double best =
                first.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        boolean number = first.getOrDefault(Field.SEQ, 0.0) > best - CLOSE;
        boolean bare = number || (first.containsKey(Field.SEQ) && placed);
        first.merge(Field.SEQ, bare ? DECISIVE : COUNTED, Double::max);
    }

    private boolean isForComments(String title) {
        return scores.of(title).getOrDefault(Field.COMMENT, 0.0) >= HeaderScores.RECOGNISED;
    }

    /** Where titles are places with their numbers, the sentences beneath are what is said of them. */
    private static void saidOfAPlace(Label label, ColumnContent content, Map<Field, Double> meanings) {
        boolean numbered = PlaceWords.leading(label.header()).isPresent()
                && label.header().chars().anyMatch(Character::isDigit);
        boolean commented = meanings.containsKey(Field.COMMENT) && CommentPlaces.namesOne(label.header());
        boolean sentences = !content.none(CellLook.SENTENCE) && content.none(CellLook.PLACE);
        if (sentences && (numbered || commented)) {
            meanings.clear();
            meanings.put(Field.COMMENT, DECISIVE);
        }
    }

    /** Beside a comment column of sentences a column of single words is none, whatever its title; right of it, an answer. */
    private static void keywordsAreNoComments(List<ColumnContent> contents, List<Map<Field, Double>> wanted) {
        int first = wanted.size();
        for (int i = 0; i < wanted.size(); i++) {
            boolean comment = wanted.get(i).getOrDefault(Field.COMMENT, 0.0) >= HeaderScores.RECOGNISED;
            first = comment && contents.get(i).most(CellLook.SENTENCE) ? Math.min(first, i) : first;
        }
        for (int i = 0; first < wanted.size() && i < wanted.size(); i++) {
            boolean keywords = contents.get(i).most(CellLook.KEYWORD);
            boolean answers = contents.get(i).mostEither(CellLook.VERDICT, CellLook.YES_NO)
                    || contents.get(i).most(CellLook.REPLY)
                    || wanted.get(i).containsKey(Field.RESPONSE)
                    || wanted.get(i).containsKey(Field.DECISION);
            if (keywords && i > first && answers) {
                TableScores.turn(wanted.get(i), Field.COMMENT, Field.RESPONSE);
            } else if (keywords) {
                wanted.get(i).remove(Field.COMMENT);
            }
        }
    }

    private static Columns withComment(List<Label> labels, List<Map<Field, Double>> wanted) {
        Columns columns = assign(labels, wanted, 0);
        if (columns.has(Field.COMMENT)) {
            return columns;
        }
        return nameComment(beforeTheProposal(columns, wanted)) ? assign(labels, wanted, DECISIVE) : columns;
    }

    /** The columns that could be the comment of a table without one: all, or those left of a proposed change. */
    private static List<Map<Field, Double>> beforeTheProposal(Columns columns, List<Map<Field, Double>> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (columns.all().get(i).field() == Field.PROPOSED_CHANGE) {
                return wanted.subList(0, i);
            }
        }
        return wanted;
    }

    /** Where no column was taken for the comment, the one that could be it most likely is. */
    private static boolean nameComment(List<Map<Field, Double>> wanted) {
        Optional<Map<Field, Double>> likely = wanted.stream()
                .filter(scores -> scores.getOrDefault(Field.COMMENT, 0.0) >= HeaderScores.RECOGNISED)
                .filter(scores -> scores.getOrDefault(Field.COMMENT, 0.0) > scores.getOrDefault(Field.RESPONSE, 0.0))
                .max(Comparator.comparingDouble(scores -> scores.getOrDefault(Field.COMMENT, 0.0)));
        likely.ifPresent(scores -> scores.merge(Field.COMMENT, DECISIVE, Double::sum));
        return likely.isPresent();
    }

    /** The assignment; what the chosen comment column was raised by does not make it surer. */
    private static Columns assign(List<Label> labels, List<Map<Field, Double>> wanted, double raised) {
        List<Field> places = places();
        int[] chosen = Assignment.best(weights(wanted, places));
        List<HeaderColumn> columns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            Field field = chosen[i] < places.size() ? places.get(chosen[i]) : Field.NONE;
            double whole = wanted.get(i).getOrDefault(field, 0.0);
            double score = field == Field.COMMENT && whole > raised ? whole - raised : whole;
            boolean recognised = score >= HeaderScores.RECOGNISED;
            columns.add(new HeaderColumn(
                    label.first(),
                    label.last(),
                    label.header(),
                    label.name(),
                    recognised ? field : Field.NONE,
                    recognised ? score : 0));
        }
        return new Columns(columns);
    }

    /** The lowest header row says what a column is, the rows above what it is part of. */
    private Map<Field, Double> scores(List<String> texts) {
        Map<Field, Double> sum = new EnumMap<>(Field.class);
        double share = 1;
        for (int i = texts.size() - 1; i >= 0; i--) {
            double part = share;
            scores.of(texts.get(i)).forEach((field, score) -> sum.merge(field, score * part, Double::sum));
            share *= UPPER_ROW;
        }
        boolean ofTheSender = texts.size() > 1
                && scores.of(texts.get(0)).containsKey(Field.CONTRIBUTOR)
                && scores.of(texts.get(texts.size() - 1)).containsKey(Field.TYPE);
        if (ofTheSender) {
            sum.merge(Field.CONTRIBUTOR_TYPE, sum.getOrDefault(Field.TYPE, 0.0) + 1, Double::max);
        }
        return sum;
    }

    private static List<Field> places() {
        List<Field> places = new ArrayList<>();
        for (Field field : Field.values()) {
            for (int i = 0; field != Field.NONE && i < field.times; i++) {
                places.add(field);
            }
        }
        return places;
    }

    private static double[][] weights(List<Map<Field, Double>> wanted, List<Field> places) {
        double[][] weights = new double[wanted.size()][places.size() + wanted.size()];
        for (int row = 0; row < wanted.size(); row++) {
            int copy = 0;
            for (int place = 0; place < places.size(); place++) {
                Field field = places.get(place);
                copy = place > 0 && places.get(place - 1) == field ? copy + 1 : 0;
                double penalty = copy * (field.saysSomething() ? SECOND_COMMENT : REPEATED);
                double score = wanted.get(row).getOrDefault(field, 0.0);
                weights[row][place] = score < HeaderScores.RECOGNISED ? -1 : Math.max(score - penalty, -1);
            }
        }
        return weights;
    }
}

package org.consultationdigest.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads comments page by page in the order of their ids, and goes on behind the last one after a restart. */
final class CommentPages<T> implements ItemStreamReader<T> {
    private static final String LAST = "last";
    private static final int PAGE = 500;

    private final BiFunction<String, Integer, List<T>> pages;
    private final Function<T, String> idOf;
    private final Deque<T> page = new ArrayDeque<>();
    private String last = "";

    /**
     * A reader.
     *
     * @param pages gives the comments behind an id, at most so many
     * @param idOf the id of a comment
     */
    CommentPages(BiFunction<String, Integer, List<T>> pages, Function<T, String> idOf) {
        this.pages = pages;
        this.idOf = idOf;
    }

    @Override
    public void open(ExecutionContext context) {
        last = context.getString(LAST, "");
        page.clear();
    }

    @Override
    public @Nullable T read() {
        if (page.isEmpty()) {
            page.addAll(pages.apply(last, PAGE));
        }
        T next = page.poll();
        if (next != null) {
            last = idOf.apply(next);
        }
        return next;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putString(LAST, last);
    }
}

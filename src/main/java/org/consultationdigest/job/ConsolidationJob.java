package org.consultationdigest.job;

import org.consultationdigest.classify.ClassifiedComment;
import org.consultationdigest.classify.Classifier;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.PlaceVerdicts;
import org.consultationdigest.link.SectionLinker;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.support.IteratorItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job {@code consolidation}, from the inbox to the digest.
 *
 * <p>Every step can be done again without harm: what it writes takes the place of what it wrote before. Reading is parted
 * over the submissions, one transaction a file; classifying and linking go through the comments in pages; the other steps
 * are one transaction each.
 */
@Configuration(proxyBeanMethods = false)
class ConsolidationJob {
    static final String NAME = "consolidation";
    private static final int COMMENTS_IN_A_TRANSACTION = 500;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final RunContext context;

    ConsolidationJob(JobRepository repository, PlatformTransactionManager transactions, RunContext context) {
        this.repository = repository;
        this.transactions = transactions;
        this.context = context;
    }

    @Bean
    Job consolidation(
            ItemReader<Pending> pendingDocuments,
            ExtractDocuments extraction,
            ItemProcessor<ClassifiedComment, LinkedComment> linking) {
        return new JobBuilder(NAME, repository)
                .start(once(Progress.Step.READ_REVIEW_BACK, () -> new ReadReviewBack(context).run()))
                .next(once(Progress.Step.TAKE_IN, () -> new TakeIn(context).run()))
                .next(once(Progress.Step.READ_OUTLINE, () -> new ReadOutline(context).run()))
                .next(extract(pendingDocuments, extraction))
                .next(once(Progress.Step.APPLY_VERDICTS, () -> new ApplyVerdicts(context.store()).run()))
                .next(classify())
                .next(link(linking))
                .next(once(Progress.Step.REMOVE_DUPLICATES, () -> new RemoveDuplicates(context).run()))
                .next(once(Progress.Step.WRITE_DIGEST, () -> new WriteDigest(context).run()))
                .build();
    }

    @Bean
    ExtractDocuments extraction() {
        return new ExtractDocuments(context);
    }

    @Bean
    @StepScope
    IteratorItemReader<Pending> pendingDocuments(
            ExtractDocuments extraction,
            @Value("#{stepExecutionContext['" + ExtractDocuments.PART + "']}") int part,
            @Value("#{stepExecutionContext['" + ExtractDocuments.PARTS + "']}") int parts) {
        return extraction.reader(part, parts);
    }

    private Step extract(ItemReader<Pending> pendingDocuments, ExtractDocuments extraction) {
        Step part = new StepBuilder("extract-part", repository)
                .<Pending, ExtractDocuments.Result>chunk(1)
                .transactionManager(transactions)
                .reader(pendingDocuments)
                .processor(extraction.processor())
                .writer(extraction.writer())
                .build();
        return new StepBuilder(name(Progress.Step.EXTRACT), repository)
                .partitioner("extract-part", extraction.partitioner())
                .step(part)
                .gridSize(context.settings().workers())
                .taskExecutor(new SimpleAsyncTaskExecutor("extract-"))
                .listener(told(Progress.Step.EXTRACT, extraction::waiting))
                .build();
    }

    private Step classify() {
        Classifier classifier = new Classifier();
        return new StepBuilder(name(Progress.Step.CLASSIFY), repository)
                .<ExtractedComment, ClassifiedComment>chunk(COMMENTS_IN_A_TRANSACTION)
                .transactionManager(transactions)
                .reader(new CommentPages<>(
                        context.store().comments()::after,
                        comment -> comment.id().value()))
                .processor(classifier::classify)
                .writer(comments -> {
                    comments.forEach(context.store().comments()::saveClassification);
                    context.progress().advance(Progress.Step.CLASSIFY, comments.size());
                })
                .listener(told(Progress.Step.CLASSIFY, context.store().comments()::count))
                .build();
    }

    /** Made when its step begins, behind the one in which people's words were read. */
    @Bean
    @StepScope
    ItemProcessor<ClassifiedComment, LinkedComment> linking() {
        SectionLinker linker = new SectionLinker(context.draft());
        PlaceVerdicts said = context.store().verdicts().places();
        return comment -> said.over(linker.link(comment));
    }

    private Step link(ItemProcessor<ClassifiedComment, LinkedComment> linking) {
        return new StepBuilder(name(Progress.Step.LINK), repository)
                .<ClassifiedComment, LinkedComment>chunk(COMMENTS_IN_A_TRANSACTION)
                .transactionManager(transactions)
                .reader(new CommentPages<>(
                        context.store().comments()::classifiedAfter,
                        comment -> comment.comment().id().value()))
                .processor(linking)
                .writer(comments -> {
                    comments.forEach(context.store().comments()::saveLink);
                    context.progress().advance(Progress.Step.LINK, comments.size());
                })
                .listener(told(Progress.Step.LINK, context.store().comments()::count))
                .build();
    }

    private Step once(Progress.Step step, Work work) {
        return new StepBuilder(name(step), repository)
                .tasklet(
                        (contribution, chunk) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(told(
                        step,
                        () -> step == Progress.Step.TAKE_IN ? context.found().size() : 0))
                .build();
    }

    private ToldSteps told(Progress.Step step, java.util.function.LongSupplier total) {
        return new ToldSteps(context.progress(), step, total);
    }

    private static String name(Progress.Step step) {
        return step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** A piece of work that may fail on the disk. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}

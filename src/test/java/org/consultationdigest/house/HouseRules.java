package org.consultationdigest.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may know whom in the house; data walks one way, and every library has its rooms.
 *
 * @param root the package that holds the rooms
 */
record HouseRules(String root) {
    /** The rooms in the order in which data walks through them; a room knows earlier ones only. */
    private static final List<String> ROOMS = List.of(
            "problem",
            "text",
            "format",
            "outline",
            "intake",
            "extract",
            "classify",
            "link",
            "dedupe",
            "digest",
            "review",
            "store",
            "job",
            "cli");

    private static final Set<String> WITHOUT_A_CLOCK = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime");

    ArchRule dataWalksOneWay() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i + 1 < ROOMS.size(); i++) {
            String[] later = ROOMS.subList(i + 1, ROOMS.size()).toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAnyPackage(rooms(ROOMS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(rooms(later))
                    .because("data walks one way: " + ROOMS.get(i) + " knows no later room")
                    .allowEmptyShould(true));
        }
        return CompositeArchRule.of(rules);
    }

    ArchRule leavesKnowNoRooms() {
        return CompositeArchRule.of(List.of(
                knows("problem"),
                knows("text"),
                knows("format", "text", "problem"),
                knows("outline", "format", "text", "problem")));
    }

    ArchRule roomsKnowNoSpring() {
        return only("org.springframework..", "store", "job").because("rooms are pure; the framework is what runs them");
    }

    ArchRule springBatchOnlyInJob() {
        return only("org.springframework.batch..", "job").because("only the job knows that it is a batch job");
    }

    ArchRule jdbcOnlyInStore() {
        return CompositeArchRule.of(List.of(
                only("java.sql..", "store"),
                only("org.springframework.jdbc..", "store"),
                only("org.flywaydb..", "store"),
                only("com.zaxxer..", "store"),
                only("org.h2..", "store"),
                // The framework of the job keeps its own tables in the same database.
                only("javax.sql..", "store", "job")));
    }

    ArchRule picocliOnlyInCli() {
        return only("picocli..", "cli").because("only the commands know that there is a command line");
    }

    ArchRule standardOutputOnlyInCli() {
        DescribedPredicate<JavaAccess<?>> toStandardStreams = describe(
                "of System.out or System.err",
                access -> access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getTarget().getName()));
        return noClasses()
                .that(not("cli"))
                .should()
                .accessTargetWhere(toStandardStreams)
                .because("what a person sees is said by the commands")
                .allowEmptyShould(true);
    }

    ArchRule poiOnlyWhereFilesAreReadOrWritten() {
        return only("org.apache.poi..", "format", "outline", "extract", "digest", "review")
                .because("other rooms know no file formats");
    }

    ArchRule tikaOnlyInIntakeAndExtract() {
        return only("org.apache.tika..", "intake", "extract").because("other rooms know no file formats");
    }

    ArchRule pdfBoxOnlyWherePdfIsRead() {
        return only("org.apache.pdfbox..", "format", "outline", "extract").because("other rooms know no file formats");
    }

    ArchRule nothingRestsOnThisMachine() {
        return noClasses()
                .that(not("cli"))
                .should()
                .callMethodWhere(describe("default locale, charset, zone, clock or chance", HouseRules::isDefault))
                .orShould()
                .callConstructorWhere(describe("default charset or chance", HouseRules::isDefaultConstructor))
                .because(
                        "locale, charset, zone, clock and chance are handed in, so that a run can be repeated anywhere")
                .allowEmptyShould(true);
    }

    List<ArchRule> all() {
        return List.of(
                dataWalksOneWay(),
                leavesKnowNoRooms(),
                roomsKnowNoSpring(),
                springBatchOnlyInJob(),
                jdbcOnlyInStore(),
                picocliOnlyInCli(),
                standardOutputOnlyInCli(),
                poiOnlyWhereFilesAreReadOrWritten(),
                tikaOnlyInIntakeAndExtract(),
                pdfBoxOnlyWherePdfIsRead(),
                nothingRestsOnThisMachine());
    }

    private ArchRule knows(String leaf, String... others) {
        String[] allowed = Stream.concat(Stream.of(leaf), Arrays.stream(others)).toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(rooms(leaf))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(rooms(allowed))
                        .or(describe(
                                "outside the house",
                                type -> !type.getPackageName().startsWith(root))))
                .because(leaf + " is a leaf")
                .allowEmptyShould(true);
    }

    private ArchRule only(String library, String... rooms) {
        return noClasses()
                .that(not(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> not(String... rooms) {
        return DescribedPredicate.not(resideInAnyPackage(rooms(rooms)));
    }

    private String[] rooms(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(root + "." + name, root + "." + name + ".."))
                .toArray(String[]::new);
    }

    private static boolean isDefault(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        List<String> parameters = parameters(call);
        return switch (owner) {
            case "java.lang.String" -> isDefaultOfString(name, parameters);
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.lang.Math" -> name.equals("random");
            default -> WITHOUT_A_CLOCK.contains(owner) && name.equals("now") && parameters.isEmpty();
        };
    }

    private static boolean isDefaultOfString(String name, List<String> parameters) {
        boolean plain = parameters.isEmpty()
                && Set.of("toLowerCase", "toUpperCase", "getBytes").contains(name);
        boolean format = name.equals("format") && !parameters.contains(Locale.class.getName());
        return plain || format || name.equals("formatted");
    }

    private static boolean isDefaultConstructor(JavaCall<?> call) {
        List<String> parameters = parameters(call);
        return switch (call.getTargetOwner().getName()) {
            case "java.util.Random", "java.util.Date" -> parameters.isEmpty();
            case "java.lang.String" -> parameters.equals(List.of("[B"));
            case "java.io.FileReader", "java.io.FileWriter" -> !parameters.contains("java.nio.charset.Charset");
            default -> false;
        };
    }

    private static List<String> parameters(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
    }
}

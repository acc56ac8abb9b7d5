package org.consultationdigest.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house, held against its classes; every rule is also seen to fail where it is broken. */
class HouseTest {
    private static final String HOUSE = "org.consultationdigest";
    private static final String BROKEN = "org.consultationdigest.house.breaking";

    private static final List<Function<HouseRules, ArchRule>> RULES = List.of(
            HouseRules::dataWalksOneWay,
            HouseRules::leavesKnowNoRooms,
            HouseRules::roomsKnowNoSpring,
            HouseRules::springBatchOnlyInJob,
            HouseRules::jdbcOnlyInStore,
            HouseRules::picocliOnlyInCli,
            HouseRules::standardOutputOnlyInCli,
            HouseRules::poiOnlyWhereFilesAreReadOrWritten,
            HouseRules::tikaOnlyInIntakeAndExtract,
            HouseRules::pdfBoxOnlyWherePdfIsRead,
            HouseRules::nothingRestsOnThisMachine);

    @Test
    void theHouseIsBuiltAsPlanned() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(HOUSE);

        new HouseRules(HOUSE).all().forEach(rule -> rule.check(house));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFailsOnAHouseThatBreaksIt() {
        JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);
        return RULES.stream().map(ofHouse -> {
            ArchRule rule = ofHouse.apply(new HouseRules(BROKEN));
            String name = rule.getDescription().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
            return DynamicTest.dynamicTest(
                    name, () -> assertThat(rule.evaluate(broken).hasViolation()).isTrue());
        });
    }

    @Test
    void everyRuleOfTheHouseIsAmongThoseSeenToFail() {
        assertThat(new HouseRules(HOUSE).all()).hasSameSizeAs(RULES);
    }
}

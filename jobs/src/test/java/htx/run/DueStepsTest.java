package htx.run;

import static htx.run.Forecast.Will.DO;
import static htx.run.Forecast.Will.KEEP;
import static htx.run.Forecast.Will.PERHAPS;
import static htx.run.StepNames.BRONZE;
import static htx.run.StepNames.GOLD;
import static htx.run.StepNames.RECOMPUTED;
import static htx.run.StepNames.REFERENCE;
import static htx.run.StepNames.SILVER;
import static htx.run.StepNames.STATES;
import static htx.run.StepNames.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which steps of the house are due after a change of what it is given. */
class DueStepsTest {
  @TempDir private static Path folder;
  private FinishedRun house;

  @BeforeEach
  void allIsMade() throws IOException {
    house = new FinishedRun(folder);
  }

  @Test
  void nothingIsDueWhereNothingChanged() {
    assertThat(house.named(KEEP))
        .containsExactlyInAnyOrderElementsOf(
            joined(REFERENCE, BRONZE, SILVER, GOLD, List.of("account", "export")));
  }

  @Test
  void ofACorrectedLoanLedgerOnlyWhatRestsOnLoansMoves() {
    house.land("2018-01-15_quy/vay_QHT_2017.csv.gz", "corrected");

    assertThat(house.named(DO)).containsExactlyInAnyOrder("bronze.loan_ledger", "export");
    assertThat(house.named(PERHAPS))
        .containsExactlyInAnyOrder(
            "silver.loan/loan_ledger",
            "gold.missing_delivery/each_fund",
            "gold.indicator_value/loan",
            "gold.indicator_value/balance",
            "gold.recomputed_value/loan",
            "gold.recomputed_value/balance",
            "gold.trend",
            "gold.district_ranking",
            "gold.lending",
            "gold.plan_attainment",
            "gold.reconciliation",
            "gold.revised_value",
            "gold.revision",
            "gold.data_quality",
            "gold.cross_check",
            "account");
  }

  @Test
  void everyTableThatACorrectedLoanLedgerReallyRemakesIsWrittenByANamedStep() {
    house.land("2018-01-15_quy/vay_QHT_2017.csv.gz", "corrected");
    Set<String> written = tablesOf(joined(house.named(DO), house.named(PERHAPS)));

    // as htx.job.ChangeTest sees them change in a real run
    assertThat(written)
        .containsExactlyInAnyOrder(
            "bronze.loan_ledger",
            "silver.loan",
            "silver.quarantine",
            "silver.delivered_sheet",
            "gold.missing_delivery",
            "gold.indicator_value",
            "gold.trend",
            "gold.district_ranking",
            "gold.lending",
            "gold.recomputed_value",
            "gold.data_quality",
            "gold.cross_check",
            "gold.plan_attainment",
            "gold.revised_value",
            "gold.revision",
            // waits for what is recomputed, and stands where no printed figure is about loans
            "gold.reconciliation");
  }

  @Test
  void aNewLoanLedgerIsTakenInLikeACorrectedOne() {
    house.land("2019-01-15_quy/vay_QHT_2018.csv.gz", "new");

    assertThat(house.named(DO)).containsExactlyInAnyOrder("bronze.loan_ledger", "export");
    assertThat(house.reason("bronze.loan_ledger")).isEqualTo("changed: files");
    assertThat(house.reason("export")).isEqualTo("changed: deliveries");
    assertThat(house.reason("silver.loan/loan_ledger")).isEqualTo("waits for bronze.loan_ledger");
    assertThat(house.reason("gold.lending"))
        .isEqualTo("waits for gold.indicator_value/balance, gold.indicator_value/loan");
    assertThat(house.named(PERHAPS)).hasSize(16);
  }

  @Test
  void aWorkbookIsReadAnewForEachContractThatReadsIt() {
    house.land("2018-01-10_164/htx_164_2017.xlsx", "corrected");

    assertThat(house.named(DO))
        .containsExactlyInAnyOrder(
            "bronze.cooperative_register",
            "bronze.group_register",
            "bronze.annual_return",
            "export");
    assertThat(house.named(PERHAPS))
        .containsExactlyInAnyOrderElementsOf(
            joined(
                List.of(
                    "silver.cooperative/cooperative_register",
                    "silver.cooperative/group_register",
                    "silver.annual_return/annual_return",
                    "gold.indicator_value/organisation",
                    "gold.indicator_value/return",
                    "gold.indicator_value/membership",
                    "gold.indicator_value/chain",
                    "gold.indicator_value/commune",
                    "gold.recomputed_value/organisation",
                    "gold.recomputed_value/return",
                    "gold.recomputed_value/membership",
                    "gold.recomputed_value/chain",
                    "gold.recomputed_value/commune"),
                STATES,
                // lending reads loans, balances and capital only
                List.of(
                    "gold.trend",
                    "gold.sector_growth",
                    "gold.district_ranking",
                    "gold.value_chain",
                    "gold.plan_attainment",
                    "gold.reconciliation",
                    "gold.revised_value",
                    "gold.revision",
                    "gold.late_organisation",
                    "gold.data_quality",
                    "gold.missing_delivery/each_district",
                    "gold.cross_check",
                    "account")));
  }

  @Test
  void anotherLimitOfOneSourceHasOnlyItsFilesReadAnew() {
    house.limit("by_source.loan_ledger.text_mib=4096");

    assertThat(house.named(DO)).containsExactlyInAnyOrder("bronze.loan_ledger");
    assertThat(house.reason("bronze.loan_ledger")).isEqualTo("changed: limits of files");
  }

  @Test
  void aYearThatIsClosedHasAllSourcesCleanedAndNoFileReadAnew() {
    house.close(2018, "2019-03-31");

    assertThat(house.named(DO))
        .contains("silver.support_event/support_event", "silver.plan_target/plan_target")
        .noneMatch(step -> step.startsWith("bronze."));
    assertThat(house.reason("silver.plan_target/plan_target")).isEqualTo("changed: closed years");
  }

  @Test
  void anotherLimitOfWorkbooksHasOnlyWorkbooksReadAnew() {
    house.limit("rows=400000");

    assertThat(house.named(DO))
        .containsExactlyInAnyOrder(
            "bronze.cooperative_register",
            "bronze.group_register",
            "bronze.annual_return",
            "bronze.chain_return");
  }

  @Test
  void anotherLimitOfTextHasOnlyTextReadAnew() {
    house.limit("text_mib=4096");

    assertThat(house.named(DO))
        .containsExactlyInAnyOrder(
            "bronze.membership_roster",
            "bronze.loan_ledger",
            "bronze.loan_balance",
            "bronze.fund_capital",
            "bronze.support_event",
            "bronze.commune_status",
            "bronze.plan_target");
  }

  @Test
  void aFileTakenOutOfTheLandingFolderStaysInItsTable() {
    house.takeAway("2018-01-15_quy/vay_QHT_2017.csv.gz");

    // the publication lists its deliveries
    assertThat(house.named(DO)).containsExactlyInAnyOrder("export");
    assertThat(house.named(PERHAPS)).isEmpty();
  }

  @Test
  void aFileThatNoContractReadsIsOnlyAmongTheDeliveries() {
    house.land("2018-01-17_lien-minh/ghi-chu.docx", "new");

    assertThat(house.named(DO)).containsExactlyInAnyOrder("export");
    assertThat(house.named(PERHAPS)).isEmpty();
  }

  @Test
  void aListThatLinesAreReadByMovesAllButTheLinesThemselves() throws IOException {
    house.reference("funds.csv", "one more fund");

    assertThat(house.named(DO)).containsExactlyInAnyOrder("reference.fund");
    assertThat(house.named(PERHAPS))
        .containsExactlyInAnyOrderElementsOf(joined(SILVER, GOLD, List.of("account", "export")));
  }

  @Test
  void aChangeOfBordersMovesWhatIsReadAndCountedByPlace() throws IOException {
    house.reference("unit_successions.csv", "one more merger");

    assertThat(house.named(DO)).containsExactlyInAnyOrder("reference.unit_succession");
    assertThat(house.named(PERHAPS))
        .containsExactlyInAnyOrderElementsOf(joined(SILVER, GOLD, List.of("account", "export")));
  }

  @Test
  void aRuleOfDebtGroupsMovesBalancesOnly() throws IOException {
    house.reference("debt_group_rules.csv", "another rule");

    assertThat(house.named(DO)).containsExactlyInAnyOrder("reference.debt_group_rule");
    assertThat(house.named(PERHAPS))
        .containsExactlyInAnyOrder(
            "gold.indicator_value/balance",
            "gold.recomputed_value/balance",
            "gold.trend",
            "gold.district_ranking",
            "gold.lending",
            "gold.plan_attainment",
            "gold.reconciliation",
            "gold.revised_value",
            "gold.revision",
            "export");
  }

  @Test
  void aPrintedFigureMovesWhatIsRecomputedForIt() throws IOException {
    house.printed("one more figure");

    assertThat(house.named(DO))
        .containsExactlyInAnyOrder("silver.published_figure/published_figure");
    // the values of organisations read only the states of the report, which stand
    assertThat(house.named(PERHAPS))
        .containsExactlyInAnyOrderElementsOf(
            joined(
                List.of("gold.organisation_state/print"),
                RECOMPUTED,
                List.of("gold.reconciliation", "export")));
  }

  @Test
  void whatIsNoLongerThereIsMadeAgain() throws IOException {
    house.removeAccount();
    house.removePointer();

    assertThat(house.named(DO)).containsExactlyInAnyOrder("account", "export");
    assertThat(house.reason("account")).isEqualTo("no longer there");
    assertThat(house.named(PERHAPS)).isEmpty();
  }

  private Set<String> tablesOf(List<String> steps) {
    return house.steps().stream()
        .filter(step -> steps.contains(step.name()))
        .flatMap(step -> step.makes().stream())
        .map(part -> part.table().id())
        .collect(Collectors.toSet());
  }
}

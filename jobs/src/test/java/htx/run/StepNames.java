package htx.run;

import java.util.ArrayList;
import java.util.List;

/** The names of the house's steps, room by room, written out by hand. */
final class StepNames {
  static final List<String> REFERENCE =
      List.of(
          "reference.district",
          "reference.commune",
          "reference.unit_succession",
          "reference.sector",
          "reference.product",
          "reference.fund",
          "reference.rating_rule",
          "reference.debt_group_rule",
          "silver.published_figure/published_figure",
          "reference.vintage",
          "silver.vintage_value");
  static final List<String> BRONZE =
      List.of(
          "bronze.cooperative_register",
          "bronze.group_register",
          "bronze.annual_return",
          "bronze.chain_return",
          "bronze.membership_roster",
          "bronze.loan_ledger",
          "bronze.loan_balance",
          "bronze.fund_capital",
          "bronze.support_event",
          "bronze.commune_status",
          "bronze.plan_target");
  static final List<String> SILVER =
      List.of(
          "silver.cooperative/cooperative_register",
          "silver.cooperative/group_register",
          "silver.annual_return/annual_return",
          "silver.chain_output/chain_return",
          "silver.membership/membership_roster",
          "silver.loan/loan_ledger",
          "silver.loan_balance/loan_balance",
          "silver.fund_capital/fund_capital",
          "silver.support_event/support_event",
          "silver.commune_status/commune_status",
          "silver.plan_target/plan_target");
  static final List<String> STATES =
      List.of("gold.organisation_state/report", "gold.organisation_state/print");
  static final List<String> VALUES =
      List.of(
          "gold.indicator_value/organisation",
          "gold.indicator_value/return",
          "gold.indicator_value/membership",
          "gold.indicator_value/chain",
          "gold.indicator_value/loan",
          "gold.indicator_value/balance",
          "gold.indicator_value/capital",
          "gold.indicator_value/support",
          "gold.indicator_value/commune",
          "gold.indicator_value/plan");

  /** Ours beside what was printed, family by family. */
  static final List<String> RECOMPUTED =
      List.of(
          "gold.recomputed_value/organisation",
          "gold.recomputed_value/return",
          "gold.recomputed_value/membership",
          "gold.recomputed_value/chain",
          "gold.recomputed_value/loan",
          "gold.recomputed_value/balance",
          "gold.recomputed_value/capital",
          "gold.recomputed_value/support",
          "gold.recomputed_value/commune",
          "gold.recomputed_value/plan");

  /** The answers that read indicator values. */
  static final List<String> FROM_VALUES =
      List.of(
          "gold.trend",
          "gold.sector_growth",
          "gold.district_ranking",
          "gold.value_chain",
          "gold.lending",
          "gold.plan_attainment");

  /** What was expected and is not there, by who sends it. */
  static final List<String> MISSING =
      List.of(
          "gold.missing_delivery/one_office",
          "gold.missing_delivery/each_district",
          "gold.missing_delivery/each_fund");

  static final List<String> GOLD =
      joined(
          STATES,
          VALUES,
          RECOMPUTED,
          FROM_VALUES,
          MISSING,
          List.of(
              "gold.reconciliation",
              "gold.revised_value",
              "gold.revision",
              "gold.late_organisation",
              "gold.data_quality",
              "gold.cross_check"));

  private StepNames() {}

  /** Several lists as one, in their order. */
  @SafeVarargs
  static List<String> joined(List<String>... lists) {
    List<String> joined = new ArrayList<>();

    for (List<String> list : lists) {
      joined.addAll(list);
    }

    return List.copyOf(joined);
  }
}

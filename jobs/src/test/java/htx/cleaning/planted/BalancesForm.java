package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.sums;
import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.SharedColumns.contractNumber;
import static htx.cleaning.planted.Slip.IN_WORDS;
import static htx.cleaning.planted.Slip.NEGATIVE;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Writing.counted;
import static htx.cleaning.planted.Writing.either;

import htx.silver.LoanBalance;
import htx.source.LoanBalances;
import java.util.List;

/** Made lists of what was owed on a day. */
final class BalancesForm {
  static final PlantedForm FORM =
      new PlantedForm(
          LoanBalances.CONTRACT,
          "2019-01-12_quy",
          "du-no_QHT_2018-12-31.csv",
          List.of(),
          List.of("so_hop_dong;du_no;so_ngay_qua_han;nhom_no"),
          List.of(
              contractNumber(LoanBalance.LOAN_ID),
              sums(
                  2,
                  LoanBalance.OUTSTANDING,
                  counted(2_000_000),
                  error("1,500", "V_NUMBER_AMBIGUOUS"),
                  NEGATIVE,
                  error("", "R_MISSING"),
                  IN_WORDS),
              texts(
                  3,
                  LoanBalance.DAYS_OVERDUE,
                  either("0", "0", "1.200", "1200"),
                  error("1,200", "V_NUMBER_AMBIGUOUS"),
                  error("-1", "I_RULE_NEGATIVE")),
              texts(
                  4,
                  LoanBalance.DEBT_GROUP,
                  either("1", "1", "5", "5"),
                  error("7", "I_RULE_BOUNDS"),
                  error("nhóm 1", "V_NUMBER"))));

  private BalancesForm() {}
}

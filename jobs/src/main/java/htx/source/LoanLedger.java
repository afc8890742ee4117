package htx.source;

import static htx.quality.Dates.day;
import static htx.quality.Numbers.money;
import static htx.quality.Numbers.percent;
import static htx.quality.Numbers.whole;
import static htx.quality.Texts.text;

import htx.contract.Covering;
import htx.contract.Personal;
import htx.contract.SourceContract;
import htx.quality.MoneyUnit;
import htx.quality.Rule;
import htx.quality.Words;
import htx.silver.Loan;
import htx.silver.Loan.BorrowerKind;

/**
 * The loans that a fund granted in a year. A later ledger of the same fund and year restates it.
 */
public final class LoanLedger {
  public static final SourceContract CONTRACT =
      SourceContract.csv(
              "loan_ledger",
              "vay_" + Vocabulary.FUND + "_" + Vocabulary.YEAR + "\\.csv(?:\\.gz)?",
              ';')
          .restates("fund", "year")
          .covering(Covering.YEAR)
          .titled("sổ cho vay", "loan ledger")
          .expected(Vocabulary.YEARS_OF_FUNDS)
          .moneyIn(MoneyUnit.DONG)
          .missing(Vocabulary.NOTHING)
          .header("so_hop_dong", Loan.LOAN_ID, Vocabulary.contractNumber())
          .personal("nguoi_vay", Personal.NAME)
          .personal("so_dinh_danh", Loan.BORROWER, Personal.PERSON)
          .personal("so_tai_khoan", Personal.ACCOUNT)
          .header(
              "doi_tuong",
              Loan.BORROWER_KIND,
              Words.meaning(
                      BorrowerKind.ORGANISATION, "HTX", "LHHTX", "Hợp tác xã", "Liên hiệp HTX")
                  .or(BorrowerKind.COOP_MEMBER, "Thành viên HTX")
                  .or(BorrowerKind.GROUP_MEMBER, "Thành viên THT"))
          .header("ma_to_chuc", Loan.ORG_ID, Vocabulary.organisation())
          .header("xa", Loan.COMMUNE, text(100))
          .header("huyen", Loan.DISTRICT, text(100))
          .header("ngay_giai_ngan", Loan.DISBURSED_ON, day())
          .summed("so_tien", Loan.AMOUNT, money())
          .header("thoi_han_thang", Loan.TERM_MONTHS, whole())
          .header("lai_suat_nam", Loan.YEARLY_RATE, percent(9, 6))
          .header("muc_dich", Loan.PURPOSE, text(300))
          .header("uu_tien", Loan.PRIORITY, text(300))
          .given(Steps.named(Loan.FUND, "fund"))
          .then(Steps.withinPeriod(Loan.DISBURSED_ON))
          .then(Steps.ofNoEarlierYear(Loan.DISBURSED_ON))
          .then(Steps.district(Loan.DISTRICT, line -> line.values().day(Loan.DISBURSED_ON)))
          .then(
              Steps.commune(
                  Loan.COMMUNE, Loan.DISTRICT, line -> line.values().day(Loan.DISBURSED_ON)))
          .rule(Rule.between(Loan.AMOUNT, "1", "1000000000000"))
          .rule(Rule.between(Loan.TERM_MONTHS, "1", "360"))
          .rule(Rule.between(Loan.YEARLY_RATE, "0", "0.3"))
          .into(Loan.TABLE);

  private LoanLedger() {}
}

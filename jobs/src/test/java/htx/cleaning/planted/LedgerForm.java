package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.sums;
import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.PlantedColumn.unread;
import static htx.cleaning.planted.SharedColumns.commune;
import static htx.cleaning.planted.SharedColumns.contractNumber;
import static htx.cleaning.planted.SharedColumns.person;
import static htx.cleaning.planted.Slip.NO_SUCH_WORD;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Slip.wrong;
import static htx.cleaning.planted.Writing.between;
import static htx.cleaning.planted.Writing.either;

import htx.silver.Loan;
import htx.source.LoanLedger;
import java.util.List;

/** Made ledgers of a fund. */
final class LedgerForm {
  static final PlantedForm FORM =
      new PlantedForm(
          LoanLedger.CONTRACT,
          "2019-01-12_quy",
          "vay_QHT_2018.csv",
          List.of(),
          List.of(
              "so_hop_dong;nguoi_vay;so_dinh_danh;so_tai_khoan;doi_tuong;ma_to_chuc;xa;huyen;"
                  + "ngay_giai_ngan;so_tien;thoi_han_thang;lai_suat_nam;muc_dich;uu_tien"),
          List.of(
              contractNumber(Loan.LOAN_ID),
              unread(2, either("An", "", "Bình", "")),
              person(3, Loan.BORROWER, error("", "R_MISSING")),
              unread(4, either("9", "", "", "")),
              texts(
                  5,
                  Loan.BORROWER_KIND,
                  either("Thành viên HTX", "coop_member", "thành viên THT", "group_member"),
                  NO_SUCH_WORD),
              texts(
                  6,
                  Loan.ORG_ID,
                  either("4690000001", "4690000001", "", ""),
                  error("469000001", "V_CODE_SHAPE")),
              texts(7, Loan.COMMUNE, commune(), error("Tân Lông", "G_UNKNOWN_UNIT")).asking(8, 9),
              texts(
                  8,
                  Loan.DISTRICT,
                  either("Đồng Hỷ", "169", "H. Đồng Hỉ", "169"),
                  error("Huyện Không Có", "G_UNKNOWN_UNIT")),
              texts(
                  9,
                  Loan.DISBURSED_ON,
                  either("05/3/2018", "2018-03-05", "2018-11-30", "2018-11-30"),
                  error("31/11/2018", "V_DATE_INVALID"),
                  error("05/3/2019", "V_DATE_RANGE"),
                  error("31/12/2017", "D_OTHER_YEAR")),
              sums(
                  10,
                  Loan.AMOUNT,
                  between(1_000_000, 900_000_000),
                  error("", "R_MISSING"),
                  error("150,000", "V_NUMBER_AMBIGUOUS"),
                  wrong("0", "0", "I_RULE_BOUNDS"),
                  error("#N/A", "V_NUMBER")),
              texts(
                  11,
                  Loan.TERM_MONTHS,
                  either("24", "24", "12", "12"),
                  error("400", "I_RULE_BOUNDS"),
                  error("2,5", "V_NOT_WHOLE")),
              texts(
                  12,
                  Loan.YEARLY_RATE,
                  either("7,2", "0.072000", "6,6%", "0.066000", "12%", "0.120000"),
                  error("0,072", "V_PERCENT_MIXED"),
                  error("45", "I_RULE_BOUNDS")),
              unread(13, either("Trồng chè", "")),
              unread(14, either("", ""))));

  private LedgerForm() {}
}

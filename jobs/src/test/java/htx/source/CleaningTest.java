package htx.source;

import static htx.testing.Rows.draw;
import static htx.testing.Rows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import htx.quality.References;
import htx.quality.Screening;
import htx.silver.Cooperative;
import htx.silver.Fund;
import htx.silver.FundCapital;
import htx.silver.Loan;
import htx.silver.Membership;
import htx.silver.Product;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.silver.Sector;
import htx.territory.Commune;
import htx.territory.District;
import htx.territory.Territory;
import htx.testing.OnSpark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class CleaningTest {
  private static final SourceContract REGISTER = CooperativeRegister.CONTRACT;
  private static final SourceContract ROSTER = MembershipRoster.CONTRACT;
  private static final SourceContract LEDGER = LoanLedger.CONTRACT;
  private static final String FILE = "htx_169_2018.xlsx";

  private static Territory territory(SparkSession spark) {
    return Territory.of(
        rows(
                spark,
                Commune.TABLE,
                """
                code  | name     | full_name   | unit_type | district
                05662 | Tân Long | Xã Tân Long | Xã        | 169
                """)
            .collectAsList(),
        rows(
                spark,
                District.TABLE,
                """
                code | name    | full_name     | province
                169  | Đồng Hỷ | Huyện Đồng Hỷ | 19
                """)
            .collectAsList());
  }

  private static References words(SparkSession spark) {
    return KnownWords.of(
        rows(
                spark,
                Sector.TABLE,
                """
                code | name_vi
                NN   | Nông nghiệp - lâm nghiệp - thủy sản
                XD   | Xây dựng
                """)
            .collectAsList(),
        rows(spark, Product.TABLE, "code | chain\n").collectAsList(),
        rows(spark, Fund.TABLE, "code | name_vi\nQHT | Quỹ tỉnh\n").collectAsList());
  }

  private static Dataset<Row> bronze(SparkSession spark, SourceContract contract, Sheet... sheets) {
    List<Row> rows = new ArrayList<>();

    for (Sheet sheet : sheets) {
      rows.addAll(sheet.bronze);
    }

    return spark.createDataFrame(rows, contract.bronze().schema());
  }

  private static Screening clean(SparkSession spark, SourceContract contract, Sheet... sheets) {
    return Cleaning.of(contract, bronze(spark, contract, sheets), territory(spark), words(spark));
  }

  private static Sheet register(String delivery, String text) {
    return Sheet.workbook(REGISTER, delivery, FILE, text);
  }

  @Test
  void acceptedLinesAreTypedRows(SparkSession spark) {
    Screening screening = clean(spark, REGISTER, register("2019-01-10_169", Forms.REGISTER));

    assertThat(screening.accepted().schema().fieldNames())
        .isEqualTo(Cooperative.TABLE.schema().fieldNames());
    assertThat(
            draw(
                screening.accepted(),
                Cooperative.ORG_ID,
                Cooperative.KIND,
                Cooperative.SECTOR,
                Cooperative.COMMUNE,
                Cooperative.FOUNDED_ON,
                Cooperative.ENDED_ON,
                Cooperative.END_KIND,
                Cooperative.LEGAL_STATUS,
                Cooperative.CHARTER_CAPITAL,
                Cooperative.REPORTED_ON,
                Provenance.LINE,
                Provenance.KNOWN_FROM,
                Provenance.KNOWN_TO))
        .isEqualTo(
            """
            org_id | kind | sector | commune | founded_on | ended_on | end_kind | legal_status | charter_capital | reported_on | line | known_from | known_to
            4690000001 | HTX | NN | 05662 | 2016-03-05 |  |  | active | 1500500000 | 2018-12-14 | 9 | 2019-01-10 |
            4690000002 | HTX | NN | 05662 | 2014-02-01 | 2018-06-01 | dissolved | ended | 200000000 | 2018-12-14 | 10 | 2019-01-10 |
            4690000003 | LHHTX | XD | 05662 | 2016-03-05 |  |  | active |  | 2018-12-14 | 14 | 2019-01-10 |
            """);
    assertThat(screening.quarantined().count()).isZero();
  }

  @Test
  void allThatIsWrongWithALineIsToldWithPlaceCellAndHeading(SparkSession spark) {
    String text =
        Forms.REGISTER
            .replace("4690000001", " ")
            .replace("05/3/2016", "31/02/2016")
            .replace("Xã Tân Long | Nông", "Xã Tân Lông | Nông");
    Screening screening = clean(spark, REGISTER, register("2019-01-10_169", text));

    assertThat(screening.accepted().count()).isEqualTo(2);
    assertThat(
            draw(
                screening.quarantined(),
                Provenance.LINE,
                Quarantine.OUTCOME,
                Quarantine.RULE,
                Quarantine.HEADING,
                Quarantine.PLACE,
                Quarantine.CELL))
        .isEqualTo(
            """
            line | outcome | rule | heading | place | cell
            9 | refused | G_UNKNOWN_UNIT | Xã, phường, thị trấn | E9 | Xã Tân Lông
            9 | refused | K_NULL | Mã số |  |
            9 | refused | V_DATE_INVALID | Ngày thành lập | G9 | 31/02/2016
            """);
  }

  @Test
  void contradictionsWithinALineAreRefused(SparkSession spark) {
    String text = Forms.REGISTER.replace("1.6.2018", "1.6.2013").replace("@2014", "@2019");
    Screening screening = clean(spark, REGISTER, register("2019-03-10_169", text));

    assertThat(draw(screening.quarantined(), Provenance.LINE, Quarantine.RULE))
        .isEqualTo(
            """
            line | rule
            10 | I_RULE_ORDER
            10 | V_DATE_RANGE
            """);
  }

  @Test
  void equalLinesCountOnceAndContradictingOnesNotAtAll(SparkSession spark) {
    String line =
        "#1 | 4690000009 | HTX Sương | HTX | Tân Long | Xây dựng | 1/2/2016 | | | Đang hoạt động"
            + " | #5 | | |\n";
    String text = Forms.REGISTER_HEAD + line + line + line.replace("#5", "#6").replace("09", "08");
    String other = line.replace("09", "08");
    Screening screening = clean(spark, REGISTER, register("2019-01-10_169", text + other));

    assertThat(draw(screening.accepted(), Cooperative.ORG_ID, Provenance.LINE))
        .isEqualTo("org_id | line\n4690000009 | 8\n");
    assertThat(draw(screening.quarantined(), Provenance.LINE, Quarantine.OUTCOME, Quarantine.RULE))
        .isEqualTo(
            """
            line | outcome | rule
            10 | refused | K_CONFLICT
            11 | refused | K_CONFLICT
            9 | repeated | K_DUPLICATE
            """);
  }

  @Test
  void aCorrectedDeliveryRestatesItsScopeAndARefusedOneDoesNot(SparkSession spark) {
    Screening screening =
        clean(
            spark,
            REGISTER,
            register("2019-01-10_169", Forms.REGISTER),
            register("2019-01-20_169", Forms.REGISTER.replace("Tổng cộng: 3", "Tổng cộng: 9")),
            register("2019-02-01_169", Forms.REGISTER.replace("HTX Mây Xanh", "HTX Mây Hồng")),
            register("2019-03-01_169", Forms.REGISTER));

    assertThat(
            draw(
                screening.accepted().filter(Cooperative.ORG_ID.col().equalTo("4690000001")),
                Cooperative.NAME,
                Provenance.KNOWN_FROM,
                Provenance.KNOWN_TO))
        .isEqualTo(
            """
            name | known_from | known_to
            HTX Mây Hồng | 2019-02-01 |
            HTX Mây Xanh | 2019-01-10 | 2019-02-01
            """);
    assertThat(
            draw(
                screening.quarantined(),
                Provenance.DELIVERY,
                Provenance.LINE,
                Quarantine.OUTCOME,
                Quarantine.RULE))
        .isEqualTo(
            """
            delivery | line | outcome | rule
            2019-01-20_169 | 0 | refused | D_TOTAL_MISMATCH
            2019-03-01_169 | 0 | repeated | F_DUPLICATE
            """);
  }

  @Test
  void equalBytesForAnotherDayAreNoDuplicate(SparkSession spark) {
    String text = "nguon;loai_von;so_tien\nQHT;vốn điều lệ;36,52\n";
    SourceContract contract = FundCapitalStatement.CONTRACT;
    Screening screening =
        clean(
            spark,
            contract,
            Sheet.csv(contract, "2018-07-12_quy", "von_2018-06-30.csv", text),
            Sheet.csv(contract, "2019-01-15_quy", "von_2018-12-31.csv", text));

    assertThat(draw(screening.accepted(), FundCapital.ON_DAY, FundCapital.AMOUNT))
        .isEqualTo(
            """
            on_day | amount
            2018-06-30 | 36520000000
            2018-12-31 | 36520000000
            """);
  }

  @Test
  void linesReadAreAllAccountedFor(SparkSession spark) {
    String flawed = Forms.REGISTER.replace("4690000001", " ");
    Dataset<Row> bronze = bronze(spark, REGISTER, register("2019-01-10_169", flawed));
    Screening screening = Cleaning.of(REGISTER, bronze, territory(spark), words(spark));
    Row account = LineAccount.of(Map.of(REGISTER, bronze)).collectAsList().get(0);

    assertThat(
            draw(
                LineAccount.of(Map.of(REGISTER, bronze)),
                LineAccount.OUTCOME,
                LineAccount.LINES_READ,
                LineAccount.DATA,
                LineAccount.TITLES,
                LineAccount.HEADERS,
                LineAccount.GROUPS,
                LineAccount.TOTALS,
                LineAccount.NOTES,
                LineAccount.BLANK))
        .isEqualTo(
            """
            outcome | lines_read | data | titles | headers | groups | totals | notes | blank
            accepted | 19 | 3 | 5 | 2 | 2 | 3 | 2 | 2
            """);
    assertThat(account.<Long>getAs("data"))
        .isEqualTo(
            screening.accepted().count()
                + screening.quarantined().select("line").distinct().count());
  }

  @Test
  void aNewerLineOfTheRosterReplacesTheOlderOneOfItsKey(SparkSession spark) {
    String head = "so_dinh_danh,ho_ten,gioi_tinh,dien_thoai,ma_to_chuc,tu_cach,ngay_vao,ngay_ra\n";
    Screening screening =
        clean(
            spark,
            ROSTER,
            Sheet.csv(
                ROSTER,
                "2015-01-10_169",
                "thanh-vien_169_2014-12-31.csv.gz",
                head
                    + "901190000001,An,Nữ,,4690000001,thành viên,01/02/2012,\n"
                    + "901190000002,Bo,Nam,,4690000001,lao động,01/02/2012,\n"),
            Sheet.csv(
                ROSTER,
                "2016-01-10_169",
                "thanh-vien_169_2015-12-31.csv.gz",
                head + "901190000001,An,Nữ,,4690000001,thành viên,01/02/2012,30/06/2015\n"));

    assertThat(
            draw(
                screening.accepted(),
                Membership.SEX,
                Membership.ROLE,
                Membership.LEFT_ON,
                Provenance.KNOWN_FROM,
                Provenance.KNOWN_TO))
        .isEqualTo(
            """
            sex | role | left_on | known_from | known_to
            female | member |  | 2015-01-10 | 2016-01-10
            female | member | 2015-06-30 | 2016-01-10 |
            male | worker |  | 2015-01-10 |
            """);
  }

  @Test
  void loansAreReadInVietnameseNotationAndPersonalValuesWithheld(SparkSession spark) {
    String head =
        "so_hop_dong;nguoi_vay;so_dinh_danh;so_tai_khoan;doi_tuong;ma_to_chuc;xa;huyen;"
            + "ngay_giai_ngan;so_tien;thoi_han_thang;lai_suat_nam;muc_dich;uu_tien\n";
    Screening screening =
        clean(
            spark,
            LEDGER,
            Sheet.csv(
                LEDGER,
                "2019-01-12_quy",
                "vay_QHT_2018.csv.gz",
                head
                    + "QHT-1;An;901190000001;9;Thành viên HTX;4690000001;Tân Long;H. Đồng Hỉ;"
                    + "05/3/2018;150.000.000;24;7,2;Trồng chè;\n"
                    + "QHT-2;Bo;90119000002;9;Thành viên HTX;4690000001;Tân Long;Đồng Hỷ;"
                    + "05/3/2018;1.000;24;0,072;Trồng chè;\n"));

    assertThat(
            draw(
                screening.accepted(),
                Loan.LOAN_ID,
                Loan.FUND,
                Loan.COMMUNE,
                Loan.DISTRICT,
                Loan.AMOUNT,
                Loan.YEARLY_RATE))
        .isEqualTo(
            """
            loan_id | fund | commune | district | amount | yearly_rate
            QHT-1 | QHT | 05662 | 169 | 150000000 | 0.072000
            """);
    assertThat(
            draw(
                screening.quarantined(),
                Quarantine.RULE,
                Quarantine.COLUMN_NAME,
                Quarantine.CELL,
                Quarantine.MESSAGE_EN))
        .isEqualTo(
            """
            rule | column_name | cell | message_en
            V_ID_LENGTH | borrower |  | The personal number has 11 characters; 9 or 12 digits are expected
            V_PERCENT_MIXED | yearly_rate | 0,072 | "0,072" looks like a fraction; a percentage such as 7,2 is expected
            """);
  }
}

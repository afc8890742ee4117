package htx.cleaning;

import static htx.testing.Rows.draw;
import static htx.testing.Rows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import htx.contract.SourceContract;
import htx.sheet.Sheet;
import htx.sheet.stored.RawRow;
import htx.silver.Cooperative;
import htx.silver.DeliveredSheet;
import htx.silver.Membership;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.source.CooperativeRegister;
import htx.source.Forms;
import htx.source.MembershipRoster;
import htx.testing.OnSpark;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class CleaningTest {
  private static final SourceContract REGISTER = CooperativeRegister.CONTRACT;
  private static final SourceContract ROSTER = MembershipRoster.CONTRACT;

  private static Dataset<Row> bronze(SparkSession spark, SourceContract contract, Sheet... sheets) {
    List<Row> rows = new ArrayList<>();

    for (Sheet sheet : sheets) {
      rows.addAll(sheet.bronze);
    }

    return spark.createDataFrame(rows, RawRow.tableOf(contract.name()).schema());
  }

  private static Screening clean(SparkSession spark, SourceContract contract, Sheet... sheets) {
    return clean(spark, contract, bronze(spark, contract, sheets));
  }

  private static Screening clean(SparkSession spark, SourceContract contract, Dataset<Row> bronze) {
    return Cleaning.of(
        contract,
        bronze,
        sheets(spark, contract, bronze),
        delivered(contract, bronze).verdicts(),
        KnownHere.ALL);
  }

  private static Dataset<Row> sheets(
      SparkSession spark, SourceContract contract, Dataset<Row> bronze) {
    return spark.createDataFrame(delivered(contract, bronze).rows(), DeliveredSheet.TABLE.schema());
  }

  private static DeliveredSheets delivered(SourceContract contract, Dataset<Row> bronze) {
    return DeliveredSheets.of(
        contract,
        DeliveredSheets.inBronze(bronze).collectAsList(),
        KnownHere.ALL,
        ClosedYears.NONE);
  }

  @Test
  void acceptedLinesAreTypedRows(SparkSession spark) {
    Screening screening = clean(spark, REGISTER, Forms.register("2019-01-10_169", Forms.REGISTER));

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
  void equalLinesCountOnceAndContradictingOnesNotAtAll(SparkSession spark) {
    String line =
        "#1 | 4690000009 | HTX Sương | HTX | Tân Long | Xây dựng | 1/2/2016 | | | Đang hoạt động"
            + " | #5 | | |\n";
    String text = Forms.REGISTER_HEAD + line + line + line.replace("#5", "#6").replace("09", "08");
    String other = line.replace("09", "08");
    Screening screening =
        clean(
            spark,
            REGISTER,
            Forms.register("2019-01-10_169", text + other),
            Forms.register("2019-01-20_169", Forms.REGISTER.replace("Cộng II: 1", "Cộng II: 9")));

    assertThat(draw(screening.accepted(), Cooperative.ORG_ID, Provenance.LINE))
        .isEqualTo("org_id | line\n4690000009 | 8\n");
    assertThat(draw(screening.quarantined(), Provenance.LINE, Quarantine.OUTCOME, Quarantine.RULE))
        .isEqualTo(
            """
            line | outcome | rule
            0 | refused | D_TOTAL_MISMATCH
            10 | refused | K_CONFLICT
            11 | refused | K_CONFLICT
            9 | repeated | K_DUPLICATE
            """);
  }

  @Test
  void linesReadAreAllAccountedFor(SparkSession spark) {
    String flawed = Forms.REGISTER.replace("4690000001", " ").replace("05-03-2016", "31/02/2016");
    Dataset<Row> bronze = bronze(spark, REGISTER, Forms.register("2019-01-10_169", flawed));
    Screening screening = clean(spark, REGISTER, bronze);
    Row account = sheets(spark, REGISTER, bronze).collectAsList().get(0);

    assertThat(
            draw(
                sheets(spark, REGISTER, bronze),
                DeliveredSheet.OUTCOME,
                DeliveredSheet.LINES_READ,
                DeliveredSheet.DATA,
                DeliveredSheet.TITLES,
                DeliveredSheet.HEADERS,
                DeliveredSheet.GROUPS,
                DeliveredSheet.TOTALS,
                DeliveredSheet.NOTES,
                DeliveredSheet.BLANK))
        .isEqualTo(
            """
            outcome | lines_read | data | titles | headers | groups | totals | notes | blank
            accepted | 19 | 3 | 5 | 2 | 2 | 3 | 2 | 2
            """);
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
            14 | refused | V_DATE_INVALID | Ngày thành lập | G14 | 31/02/2016
            9 | refused | K_NULL | Mã số |  |
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
}

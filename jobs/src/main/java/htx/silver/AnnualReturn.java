package htx.silver;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** What one organisation reported of one year: people, money, and its rating. */
public final class AnnualReturn {
  private static final Table.Builder COLUMNS =
      Table.silver("annual_return", "one organisation and year, as one delivery states it");

  public static final Field ORG_ID =
      COLUMNS.required("org_id", StringType, "Mã tổ chức", "Organisation");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year reported");
  public static final Field MEMBERS =
      COLUMNS.required("members", LongType, "Thành viên", "Members at the end of the period");
  public static final Field WOMEN =
      COLUMNS.optional("women", LongType, "Thành viên nữ", "Members who are women");
  public static final Field ETHNIC_MINORITY =
      COLUMNS.optional(
          "ethnic_minority",
          LongType,
          "Thành viên dân tộc thiểu số",
          "Members of ethnic minorities");
  public static final Field WORKERS =
      COLUMNS.optional("workers", LongType, "Lao động", "Regular workers");
  public static final Field MEMBER_WORKERS =
      COLUMNS.optional(
          "member_workers",
          LongType,
          "Lao động là thành viên",
          "Regular workers who are members too");
  public static final Field REVENUE =
      COLUMNS.optional(
          "revenue", createDecimalType(20, 0), "Doanh thu (đồng)", "Revenue of the year in dong");
  public static final Field REVENUE_WITH_MEMBERS =
      COLUMNS.optional(
          "revenue_with_members",
          createDecimalType(20, 0),
          "Doanh thu với thành viên (đồng)",
          "Revenue from dealings with members in dong");
  public static final Field PROFIT =
      COLUMNS.optional(
          "profit",
          createDecimalType(20, 0),
          "Lợi nhuận sau thuế (đồng)",
          "Profit after tax in dong");
  public static final Field INCOME_PER_WORKER =
      COLUMNS.optional(
          "income_per_worker",
          createDecimalType(20, 0),
          "Thu nhập bình quân tháng (đồng)",
          "Average monthly income of a regular worker in dong");
  public static final Field ASSETS =
      COLUMNS.optional(
          "assets", createDecimalType(20, 0), "Tổng tài sản (đồng)", "Total assets in dong");
  public static final Field TAX =
      COLUMNS.optional(
          "tax", createDecimalType(20, 0), "Nộp ngân sách (đồng)", "Taxes and fees paid in dong");
  public static final Field MANAGERS_BASIC =
      COLUMNS.optional(
          "managers_basic",
          LongType,
          "Cán bộ quản lý trình độ sơ cấp, trung cấp",
          "Managers with elementary or intermediate training");
  public static final Field MANAGERS_COLLEGE =
      COLUMNS.optional(
          "managers_college",
          LongType,
          "Cán bộ quản lý trình độ cao đẳng, đại học",
          "Managers with college or university training");
  public static final Field SCORE =
      COLUMNS.optional(
          "score",
          createDecimalType(5, 2),
          "Điểm đánh giá",
          "Points of the rating; none where not rated");
  public static final Field RATING =
      COLUMNS.optionalCode("rating", Rating.values(), "Xếp loại", "none where not rated");
  public static final Field CIRCULAR =
      COLUMNS.optional(
          "circular", StringType, "Thông tư đánh giá", "The circular that the rating follows");

  public static final Table TABLE =
      Provenance.on(COLUMNS)
          .holding(
              "nữ, dân tộc thiểu số không quá tổng số thành viên",
              "neither women nor ethnic minorities exceed the members",
              () -> WOMEN.col().leq(MEMBERS.col()).and(ETHNIC_MINORITY.col().leq(MEMBERS.col())))
          .holding(
              "điểm từ 0 đến 100", "points are from 0 to 100", () -> SCORE.col().between(0, 100))
          .replacedBy(Provenance.SOURCE)
          .keyedBy(ORG_ID, YEAR, Provenance.KNOWN_FROM);

  private AnnualReturn() {}
}

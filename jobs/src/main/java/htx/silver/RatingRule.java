package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** The points from which a circular gives one rating. */
public final class RatingRule {
  private static final Table.Builder COLUMNS =
      Table.reference("rating_rule", "one circular and rating");

  public static final Field CIRCULAR =
      COLUMNS.required("circular", StringType, "Thông tư", "The circular");
  public static final Field RATING =
      COLUMNS.requiredCode("rating", Rating.values(), "Xếp loại", "");
  public static final Field RATING_VI =
      COLUMNS.required(
          "rating_vi", StringType, "Xếp loại (tiếng Việt)", "The rating as returns write it");
  public static final Field SCORE_FROM =
      COLUMNS.required("score_from", createDecimalType(5, 2), "Từ điểm", "Least points");
  public static final Field SCORE_BELOW =
      COLUMNS.optional(
          "score_below",
          createDecimalType(5, 2),
          "Dưới điểm",
          "Points of the next rating; none for the best");
  public static final Field VALID_FROM =
      COLUMNS.required("valid_from", DateType, "Từ ngày", "In force from");
  public static final Field VALID_TO =
      COLUMNS.optional("valid_to", DateType, "Đến trước ngày", "First day no longer in force");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Căn cứ", "The act or source");

  public static final Table TABLE = COLUMNS.keyedBy(CIRCULAR, RATING);

  private RatingRule() {}
}

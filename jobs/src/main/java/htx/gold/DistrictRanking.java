package htx.gold;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** The place of one district by one indicator in one year. */
public final class DistrictRanking {
  private static final Table.Builder COLUMNS =
      Table.gold("district_ranking", "one indicator, basis, year and district");

  public static final Field INDICATOR =
      COLUMNS.required("indicator", StringType, "Chỉ tiêu", "Indicator code");
  public static final Field BASIS =
      COLUMNS.required("basis", StringType, "Địa giới", "of_the_day or comparable");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã huyện", "District code");
  public static final Field VALUE =
      COLUMNS.optional("value", createDecimalType(24, 6), "Giá trị", "Value ranked by");
  public static final Field RANK =
      COLUMNS.optional(
          "rank",
          IntegerType,
          "Thứ hạng",
          "1 is best; equal values share the better rank; none where not rated");
  public static final Field TIED =
      COLUMNS.required(
          "tied",
          IntegerType,
          "Số huyện cùng hạng",
          "Districts that share the rank, itself included; 0 where not rated");
  public static final Field RATED =
      COLUMNS.required(
          "rated", IntegerType, "Số huyện được xếp hạng", "Districts that have a value");
  public static final Field RANK_BEFORE =
      COLUMNS.optional(
          "rank_before",
          IntegerType,
          "Thứ hạng năm trước",
          "Rank of the year before on the same basis");
  public static final Field MOVEMENT =
      COLUMNS.optional(
          "movement", IntegerType, "Thay đổi thứ hạng", "Places gained; negative where lost");
  public static final Field COMPARABILITY =
      COLUMNS.required(
          "comparability",
          StringType,
          "Tính so sánh",
          "comparable, or boundaries_changed where the district's boundaries moved since the year before");

  public static final Table TABLE = COLUMNS.keyedBy(INDICATOR, BASIS, YEAR, UNIT);

  private DistrictRanking() {}
}

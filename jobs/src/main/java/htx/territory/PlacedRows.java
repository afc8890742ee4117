package htx.territory;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;

/** Puts rows on the boundaries of a day, row by row, without a join. */
public final class PlacedRows {
  /** What {@link #place} gives: a {@link UnitOn} as a column. */
  public static final StructType UNIT_ON =
      new StructType()
          .add("commune", StringType)
          .add("district", StringType)
          .add("province", StringType)
          .add("divided", BooleanType);

  private PlacedRows() {}

  /**
   * The unit in which each row lies on the boundaries of a day; a row without a commune lies in the
   * province that all units of the last day lie in, and in no district.
   *
   * @see Boundaries#place
   */
  public static Column place(
      Boundaries boundaries, Column commune, Column district, Column asOf, Column day) {
    UDF4<String, String, Integer, Integer, Object> placed =
        (code, reported, from, to) -> {
          if (code == null) {
            return RowFactory.create(null, null, boundaries.onlyProvince(), false);
          }

          UnitOn unit =
              boundaries.place(
                  code, reported, LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
          return RowFactory.create(
              unit.commune(), unit.district(), unit.province(), unit.divided());
        };
    UserDefinedFunction function = udf(placed, UNIT_ON);
    return function.apply(commune, district, coalesce(unix_date(asOf), lit(0)), unix_date(day));
  }
}

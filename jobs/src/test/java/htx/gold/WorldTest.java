package htx.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.silver.Cooperative;
import htx.table.Derivation;
import htx.table.Input;
import htx.table.Table;
import htx.testing.OnSpark;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

@OnSpark
class WorldTest {
  private static final Table MADE_BY_NOTHING = table(Table.silver("lease", "one lease"));
  private static final Table COPY = table(Table.gold("copy", "one row read"));

  @Test
  void aTableThatNothingMakesIsNotTakenForAnEmptyOne(SparkSession spark) {
    World world = World.of(spark);

    assertThatThrownBy(() -> copy(world, MADE_BY_NOTHING))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("gold.copy reads silver.lease, which nothing makes");
    // the control: what a contract makes is empty where nothing was delivered
    assertThat(copy(world, Cooperative.TABLE).rows(COPY).count()).isZero();
  }

  private static World copy(World world, Table of) {
    Derivation derivation =
        Derivation.of(
            COPY,
            (inputs, assumptions) -> inputs.rows(of).selectExpr("'all' as code"),
            Input.of(of));

    return world.answers(List.of(derivation), World.years(2016, 2017), Input.of(COPY));
  }

  private static Table table(Table.Builder columns) {
    return columns.keyedBy(columns.required("code", DataTypes.StringType, "Mã", "Code"));
  }
}

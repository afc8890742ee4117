package htx.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

class CellsTest {
  private enum Colour implements Coded {
    RED,
    DARK_BLUE
  }

  private static final Table.Builder COLUMNS = Table.gold("thing", "one thing");
  private static final Field NAME = COLUMNS.required("name", DataTypes.StringType, "Tên", "Name");
  private static final Field COLOUR = COLUMNS.requiredCode("colour", Colour.values(), "Màu", "");
  private static final Field SIZE =
      COLUMNS.optional("size", DataTypes.IntegerType, "Cỡ", "In millimetres");
  private static final Table TABLE = COLUMNS.keyedBy(NAME);

  @Test
  void standInTheTablesOrderWhateverTheOrderInWhichTheyWereSet() {
    assertThat(
            TABLE
                .cells()
                .set(SIZE, 7)
                .set(COLOUR, Colour.DARK_BLUE)
                .set(NAME, "box")
                .row()
                .toString())
        .isEqualTo("[box,dark_blue,7]");
  }

  @Test
  void whatMayLackIsNullWhereItIsNotSet() {
    Cells cells = TABLE.cells().set(NAME, "box").set(COLOUR, Colour.RED);

    assertThat(cells.row().isNullAt(2)).isTrue();
    assertThat(cells.set(SIZE, Optional.empty()).row().isNullAt(2)).isTrue();
    assertThat(cells.set(SIZE, Optional.of(3)).row().getInt(2)).isEqualTo(3);
  }

  @Test
  void makeNoRowWithoutWhatEveryRowHas() {
    Cells cells = TABLE.cells().set(NAME, "box").set(SIZE, 7);

    assertThatThrownBy(cells::row).hasMessage("No value was set for colour");
    assertThat(cells.set(COLOUR, Colour.RED).row().length()).isEqualTo(3);
  }

  @Test
  void ofAnotherTableAreRefused() {
    Field weight =
        new Field("weight", DataTypes.LongType, Field.Presence.OPTIONAL, "Nặng", "Weight");

    assertThatThrownBy(() -> TABLE.cells().set(weight, 1L)).hasMessageContaining("weight");
  }

  @Test
  void aColumnOfCodesSaysWhichTheyAre() {
    assertThat(COLOUR.en()).isEqualTo("red or dark_blue");
    assertThat(COLOUR.codes()).containsExactly("red", "dark_blue");
    assertThat(Coded.of(Colour.values(), "dark_blue")).isEqualTo(Colour.DARK_BLUE);
    assertThatThrownBy(() -> Coded.of(Colour.values(), "blue")).hasMessage("No such code: blue");
    assertThat(Colour.RED.is(null)).isFalse();
  }
}

package htx.cleaning;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructField;
import static org.apache.spark.sql.types.DataTypes.createStructType;

import htx.contract.SourceContract;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.table.Field;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The shape of lines between reading and parting: where they came from, the values read, and every
 * rule broken. Days are text here, so that no session setting decides their class.
 */
final class JudgedLine {
  static final String ISSUES = "issues";

  /** Where a line came from, as bronze and silver both have it. */
  static final List<Field> ORIGIN =
      List.of(
          Provenance.DELIVERY,
          Provenance.FILE,
          Provenance.SHEET,
          Provenance.LINE,
          Provenance.KNOWN_FROM,
          Provenance.KNOWN_TO);

  /** The parts of an issue. */
  static final List<Field> ISSUE =
      List.of(
          Quarantine.RULE,
          Quarantine.COLUMN_NAME,
          Quarantine.HEADING,
          Quarantine.PLACE,
          Quarantine.CELL,
          Quarantine.MESSAGE_VI,
          Quarantine.MESSAGE_EN);

  /** One issue of a line. */
  static final StructType ISSUE_SCHEMA =
      createStructType(
          ISSUE.stream()
              .map(field -> createStructField(field.name(), StringType, true))
              .toArray(StructField[]::new));

  private JudgedLine() {}

  static StructType schema(SourceContract contract) {
    List<StructField> fields = new ArrayList<>();

    for (Field field : ORIGIN) {
      DataType type = field.equals(Provenance.LINE) ? IntegerType : StringType;
      fields.add(createStructField(field.name(), type, true));
    }

    for (Field field : values(contract)) {
      DataType type = field.type().equals(DataTypes.DateType) ? StringType : field.type();
      fields.add(createStructField(field.name(), type, true));
    }

    fields.add(createStructField(ISSUES, createArrayType(ISSUE_SCHEMA, false), false));

    return createStructType(fields);
  }

  /** The target's columns that lines bring, in order. */
  static List<Field> values(SourceContract contract) {
    return contract.target().fields().stream()
        .filter(field -> !ORIGIN.contains(field) && !field.equals(Provenance.SOURCE))
        .toList();
  }
}

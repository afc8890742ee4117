package htx.table;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A stored table: its layer and name, what one row of it is, its columns and its key. */
public final class Table implements Serializable {
  private final Layer layer;
  private final String name;
  private final String grain;
  private final List<Field> fields;
  private final List<Field> key;
  private final Field part;
  private final List<Invariant> invariants;

  private Table(Builder declared, List<Field> key) {
    this.layer = declared.layer;
    this.name = declared.name;
    this.grain = declared.grain;
    this.fields = List.copyOf(declared.fields);
    this.key = List.copyOf(key);
    this.part = declared.part;
    this.invariants =
        Stream.concat(
                fields.stream().filter(field -> !field.codes().isEmpty()).map(Invariant::coded),
                declared.invariants.stream())
            .toList();
  }

  public static Builder reference(String name, String grain) {
    return new Builder(Layer.REFERENCE, name, grain);
  }

  public static Builder bronze(String name, String grain) {
    return new Builder(Layer.BRONZE, name, grain);
  }

  public static Builder silver(String name, String grain) {
    return new Builder(Layer.SILVER, name, grain);
  }

  public static Builder gold(String name, String grain) {
    return new Builder(Layer.GOLD, name, grain);
  }

  public Layer layer() {
    return layer;
  }

  public String name() {
    return name;
  }

  /** Layer and name, as the table is spoken of: {@code silver.loan}. */
  public String id() {
    return layer.folder() + "." + name;
  }

  /** What one row is, as a sentence without "one row is". */
  public String grain() {
    return grain;
  }

  public List<Field> fields() {
    return fields;
  }

  public List<Field> key() {
    return key;
  }

  /** The column by whose values parts of the table are replaced, where it is replaced in parts. */
  public Optional<Field> part() {
    return Optional.ofNullable(part);
  }

  /** What every row keeps beside the types. */
  public List<Invariant> invariants() {
    return invariants;
  }

  public StructType schema() {
    return new StructType(fields.stream().map(Field::structField).toArray(StructField[]::new));
  }

  /** An empty row of the table. */
  public Cells cells() {
    return new Cells(schema());
  }

  /** All columns in declared order, each cast to its declared type. */
  public Column[] columns() {
    return fields.stream().map(field -> field.as(field.col())).toArray(Column[]::new);
  }

  /** The key's columns, in which rows are ordered where an order is needed. */
  public Column[] keyColumns() {
    return key.stream().map(field -> col(field.name())).toArray(Column[]::new);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Table table && table.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  @Override
  public String toString() {
    return id();
  }

  /** Collects a table's columns in the order in which they are declared. */
  public static final class Builder {
    private final Layer layer;
    private final String name;
    private final String grain;
    private final List<Field> fields = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<Invariant> invariants = new ArrayList<>();
    private Field part;

    private Builder(Layer layer, String name, String grain) {
      this.layer = layer;
      this.name = name;
      this.grain = grain;
    }

    public Field required(String column, DataType type, String vi, String en) {
      return declare(new Field(column, type, Field.Presence.REQUIRED, vi, en));
    }

    public Field optional(String column, DataType type, String vi, String en) {
      return declare(new Field(column, type, Field.Presence.OPTIONAL, vi, en));
    }

    /**
     * A column of text that every row has and that only some codes may stand in; they are named
     * before what else is to be said of it.
     */
    public Field requiredCode(String column, Coded[] codes, String vi, String more) {
      return declare(Field.coded(column, Field.Presence.REQUIRED, codes, vi, more));
    }

    /** The same where a row may have none. */
    public Field optionalCode(String column, Coded[] codes, String vi, String more) {
      return declare(Field.coded(column, Field.Presence.OPTIONAL, codes, vi, more));
    }

    /** A column declared elsewhere, taken over as it is. */
    public Field declare(Field field) {
      if (!names.add(field.name())) {
        throw new IllegalArgumentException(name + " declares the column " + field + " twice");
      }
      fields.add(field);
      return field;
    }

    /** The table is stored and replaced in parts, one for each value of this column. */
    public Builder replacedBy(Field column) {
      this.part = column;
      return this;
    }

    /**
     * Every row keeps a condition, or lacks what it is asked of.
     *
     * @param vi what is kept, as said to people
     * @param en the same in English
     */
    public Builder holding(String vi, String en, Invariant.Condition keeps) {
      invariants.add(new Invariant(new Words(vi, en), keeps));
      return this;
    }

    public Table keyedBy(Field... key) {
      for (Field field : key) {
        if (!fields.contains(field)) {
          throw new IllegalArgumentException(name + " has no column " + field + " for its key");
        }
      }
      return new Table(this, List.of(key));
    }
  }
}

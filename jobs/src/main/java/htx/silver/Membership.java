package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;

/** That one person, under a pseudonym, is a member or worker of one organisation for a time. */
public final class Membership {
  /** As what a person belongs to an organisation. */
  public enum Role implements Coded {
    MEMBER,
    WORKER,
    BOTH
  }

  /** The sex stated of a person. */
  public enum Sex implements Coded {
    FEMALE,
    MALE
  }

  private static final Table.Builder COLUMNS =
      Table.silver("membership", "one person in one organisation, as one delivery states it");

  public static final Field PERSON =
      COLUMNS.required("person", StringType, "Mã người (bí danh)", "Pseudonym of the person");
  public static final Field ORG_ID =
      COLUMNS.required("org_id", StringType, "Mã tổ chức", "Organisation");
  public static final Field ROLE = COLUMNS.requiredCode("role", Role.values(), "Tư cách", "");
  public static final Field SEX = COLUMNS.optionalCode("sex", Sex.values(), "Giới tính", "");
  public static final Field JOINED_ON =
      COLUMNS.required("joined_on", DateType, "Ngày vào", "First day");
  public static final Field LEFT_ON =
      COLUMNS.optional("left_on", DateType, "Ngày ra", "First day no longer in the organisation");

  public static final Table TABLE =
      Provenance.on(COLUMNS)
          .holding(
              "không ra trước ngày vào",
              "nobody leaves before joining",
              () -> JOINED_ON.col().leq(LEFT_ON.col()))
          .replacedBy(Provenance.SOURCE)
          .keyedBy(PERSON, ORG_ID, Provenance.KNOWN_FROM);

  private Membership() {}
}

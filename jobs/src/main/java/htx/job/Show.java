package htx.job;

import htx.run.Pipeline;
import htx.table.Field;
import htx.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows rows of a stored table, in the order of its key. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Shows rows of a stored table, such as gold.trend.",
      "Xem các dòng của một bảng, ví dụ gold.trend."
    })
public final class Show implements Callable<ExitCode> {
  @Mixin private Common common;
  @Spec private CommandLine.Model.CommandSpec command;

  @Parameters(paramLabel = "TABLE", description = "Layer and name, such as gold.trend.")
  private String name;

  @Option(names = "--rows", defaultValue = "20", description = "Default: ${DEFAULT-VALUE}.")
  private int count;

  @Option(
      names = "--where",
      paramLabel = "COLUMN=VALUE",
      description = "Only rows that have this value; may be given several times.")
  private List<String> conditions = new ArrayList<>();

  public static void main(String[] args) {
    Job.end("show", args);
  }

  @Override
  public ExitCode call() throws Exception {
    Table table =
        Pipeline.TABLES.stream()
            .filter(known -> known.id().equals(name))
            .findFirst()
            .orElseThrow(() -> misuse("No table " + name + "; there are " + Pipeline.TABLES));
    Opening opening = Opening.of(common);
    SparkSession spark = Session.start("show");
    Dataset<Row> rows = opening.lake(spark).rows(table);

    for (String condition : conditions) {
      int sign = condition.indexOf('=');
      Field column = column(table, sign < 0 ? condition : condition.substring(0, sign));
      rows = rows.filter(column.col().cast("string").equalTo(condition.substring(sign + 1)));
    }

    rows.orderBy(table.keyColumns()).show(count, false);

    return ExitCode.DONE;
  }

  private Field column(Table table, String wanted) {
    return table.fields().stream()
        .filter(field -> field.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> misuse(table + " has no column " + wanted + ": " + table.fields()));
  }

  private CommandLine.ParameterException misuse(String message) {
    return new CommandLine.ParameterException(command.commandLine(), message);
  }
}

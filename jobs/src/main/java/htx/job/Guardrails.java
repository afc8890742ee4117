package htx.job;

import static org.apache.spark.sql.functions.sum;

import htx.gold.DataQuality;
import htx.run.Words;
import htx.run.Workshop;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/** The conditions under which computed figures may be published. */
record Guardrails(Settings settings) {

  /** What stops the publication, in words; empty where nothing does. */
  List<Words> stops(Workshop workshop) {
    List<Words> stops = new ArrayList<>();
    var quality = workshop.lake().rows(DataQuality.TABLE);
    List<Row> unbalanced =
        quality.filter(DataQuality.BALANCED.col().notEqual(true)).limit(5).collectAsList();

    for (Row row : unbalanced) {
      String file =
          row.<String>getAs(DataQuality.DELIVERY.name())
              + "/"
              + row.<String>getAs(DataQuality.FILE.name());
      stops.add(
          new Words(
              "Không xuất bản: số dòng của " + file + " không khớp",
              "Not published: the lines of " + file + " do not add up"));
    }

    List<Row> sources =
        quality
            .groupBy(DataQuality.SOURCE.col())
            .agg(
                sum(DataQuality.REFUSED.col()).as("refused"),
                sum(DataQuality.ACCEPTED.col()).as("accepted"))
            .orderBy(DataQuality.SOURCE.col())
            .collectAsList();

    for (Row row : sources) {
      share(row).ifPresent(stops::add);
    }

    return stops;
  }

  private java.util.Optional<Words> share(Row row) {
    long refused = row.getLong(1);
    long all = refused + row.getLong(2);

    if (all == 0) {
      return java.util.Optional.empty();
    }

    BigDecimal share =
        BigDecimal.valueOf(refused).divide(BigDecimal.valueOf(all), MathContext.DECIMAL32);

    if (share.compareTo(settings.refusedShareStop()) <= 0) {
      return java.util.Optional.empty();
    }

    return java.util.Optional.of(
        new Words(
            "Không xuất bản: nguồn "
                + row.getString(0)
                + " có "
                + refused
                + "/"
                + all
                + " dòng bị từ chối, giới hạn "
                + settings.refusedShareStop(),
            "Not published: of source "
                + row.getString(0)
                + ", "
                + refused
                + " of "
                + all
                + " lines were refused; the limit is "
                + settings.refusedShareStop()));
  }
}

package htx.run.vintage;

import htx.indicator.Indicators;
import htx.run.vintage.Compared.Pair;
import htx.silver.Grouping;
import htx.table.Words;
import htx.territory.Basis;
import htx.territory.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What parts two publications, as people read it and as a table. */
public record ComparedText(Found first, Found second, Compared compared) {
  private static final int NAMED = 5;

  /** What they were made from, how many values differ, and the province's that do. */
  public List<Words> lines() {
    List<Words> lines = new ArrayList<>();
    lines.add(made(first));
    lines.add(made(second));
    lines.add(
        first.madeFrom().code().equals(second.madeFrom().code())
            ? new Words("Cùng phiên bản chương trình.", "Of the same program.")
            : new Words("Khác phiên bản chương trình.", "Of different versions of the program."));
    lines.add(
        first.madeFrom().settings().equals(second.madeFrom().settings())
            ? new Words("Cùng thiết lập tính toán.", "On the same settings.")
            : new Words("Khác thiết lập tính toán: %s; %s", "On different settings: %s; %s")
                .filled(first.madeFrom().settings(), second.madeFrom().settings()));
    files(lines, first, second);
    files(lines, second, first);
    lines.add(
        new Words(
                "Giá trị của các năm cả hai cùng công bố: %s giống, %s khác.",
                "Values of the years that both state: %s alike, %s not.")
            .filled(compared.equal(), compared.others().size()));
    compared.others().stream()
        .filter(ComparedText::isOfProvince)
        .map(this::told)
        .forEach(lines::add);

    return lines;
  }

  private static Words made(Found publication) {
    return new Words("%s: số liệu giao đến %s, %s tệp.", "%s: deliveries up to %s, %s files.")
        .filled(
            publication.name(),
            publication.madeFrom().knownOn(),
            publication.madeFrom().files().size());
  }

  /** The files that one rests on and another does not, the first of them by name. */
  private static void files(List<Words> lines, Found one, Found other) {
    List<String> more = List.copyOf(one.madeFrom().filesMoreThan(other.madeFrom()));

    if (!more.isEmpty()) {
      String named =
          String.join(
              ", ",
              more.stream()
                  .limit(NAMED)
                  .map(file -> file.substring(0, file.lastIndexOf(' ')))
                  .toList());
      lines.add(
          new Words("Chỉ %s có %s tệp: %s", "Only %s has %s files: %s")
              .filled(one.name(), more.size(), named + (more.size() > NAMED ? ", …" : "")));
    }
  }

  /** Whether a value is the whole province's, ungrouped, on the boundaries of its day. */
  private static boolean isOfProvince(Pair pair) {
    return Basis.OF_THE_DAY.is(pair.of().basis())
        && Level.PROVINCE.is(pair.of().level())
        && Grouping.ALL.is(pair.of().dimension());
  }

  private Words told(Pair pair) {
    String code = pair.of().indicator();
    Words name =
        Indicators.find(code)
            .map(indicator -> new Words(indicator.nameVi(), indicator.nameEn()))
            .orElse(Words.same(code));

    return new Words("  %s, %s: %s -> %s%s", "  %s, %s: %s -> %s%s")
        .filled(
            name,
            Integer.toString(pair.of().year()),
            shown(pair.first()),
            shown(pair.second()),
            pair.difference().map(ComparedText::difference).orElse(Words.same("")));
  }

  private static Object shown(Optional<BigDecimal> value) {
    return value.<Object>map(number -> number).orElse(new Words("không có", "none"));
  }

  private static Words difference(BigDecimal difference) {
    return new Words(" (%s%s)", " (%s%s)").filled(difference.signum() > 0 ? "+" : "", difference);
  }

  /**
   * Every value that differs, as CSV: what it is of, both values, and the second less the first.
   */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("indicator,year,basis,level,unit,dimension,item,first,second,difference");
    compared
        .others()
        .forEach(
            pair ->
                lines.add(
                    String.join(",", pair.of().texts())
                        + ","
                        + plain(pair.first())
                        + ","
                        + plain(pair.second())
                        + ","
                        + plain(pair.difference())));

    return lines;
  }

  private static String plain(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }
}

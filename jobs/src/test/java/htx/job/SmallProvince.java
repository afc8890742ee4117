package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.lake.Lake;
import htx.simulate.InventedWorld;
import htx.simulate.Simulation;
import htx.simulate.SimulationSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A house with the small world in it: three districts from 2016 to 2018, as {@code small.yaml}
 * declares them.
 */
record SmallProvince(Path home) {
  /** What was printed of 2017 before and after files of it came late or were corrected. */
  private static final String PRINTED =
      """
      figure_id,printed_on,indicator,period_start,period_end,unit,dimension,item,value,value_to,bound,printed,act,note
      coops_in_january,2018-01-31,coop_existing,2017-01-01,2017-12-31,19,all,all,22,,exact,22 HTX,Giả lập,
      coops_in_july,2018-07-31,coop_existing,2017-01-01,2017-12-31,19,all,all,23,,exact,23 HTX,Giả lập,
      groups_in_january,2018-01-31,group_existing,2017-01-01,2017-12-31,19,all,all,14,,exact,14 THT,Giả lập,
      revenue_of_164_in_january,2018-01-31,revenue,2017-01-01,2017-12-31,164,all,all,8545600000,,exact,"8,5456 tỷ",Giả lập,
      revenue_of_164_in_july,2018-07-31,revenue,2017-01-01,2017-12-31,164,all,all,10641600000,,exact,"10,6416 tỷ",Giả lập,
      """;

  private static SmallProvince refreshed;

  /** The one house that tests look at and leave as it is, refreshed at first use. */
  static synchronized SmallProvince refreshed() {
    if (refreshed == null) {
      try {
        SmallProvince province = delivered(Files.createTempDirectory("htx-small"));
        assertThat(province.refresh()).isEqualTo(ExitCode.DONE);
        refreshed = province;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    return refreshed;
  }

  /** A house to which everything was delivered and in which nothing was done yet. */
  static SmallProvince delivered(Path home) throws IOException {
    SmallProvince province = new SmallProvince(home);
    Simulation.write(
        province.landing(), Path.of("data/reference"), SimulationSettings.of(InventedWorld.SMALL));
    province.writeReference();
    Files.createDirectories(province.published());
    Files.writeString(province.published().resolve("figures.csv"), PRINTED);

    return province;
  }

  /** The refreshed house again, in an empty folder, for tests that change something in it. */
  static SmallProvince copiedTo(Path home) throws IOException {
    Path from = refreshed().home();

    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = home.resolve(from.relativize(path).toString());

        if (Files.isSymbolicLink(path)) {
          Path points = Files.readSymbolicLink(path);
          Files.createSymbolicLink(/* link= */ target, /* target= */ points);
        } else if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }

    return new SmallProvince(home);
  }

  ExitCode refresh(String... more) {
    return run(List.of("refresh"), more);
  }

  /** Runs a command on the house, with its own arguments. */
  ExitCode run(List<String> command, String... more) {
    List<String> settings = new ArrayList<>(List.of(more));

    for (String setting :
        List.of(
            "folders.landing=" + landing(),
            "folders.published=" + published(),
            "folders.reference=" + reference(),
            "report.first_year=2016",
            "report.trend_base=2016")) {
      settings.addAll(List.of("--set", setting));
    }

    return house().run(command, settings.toArray(String[]::new));
  }

  Path landing() {
    return home.resolve("landing");
  }

  Path exports() {
    return house().exports();
  }

  Lake tables() {
    return house().tables();
  }

  Map<String, Long> versions() {
    return house().versions();
  }

  /** The lists that ship, with the three districts alone, and two funds that report. */
  private void writeReference() throws IOException {
    Files.createDirectories(reference());

    try (Stream<Path> shipped = Files.list(Path.of("data/reference"))) {
      for (Path list : shipped.toList()) {
        Path own = reference().resolve(list.getFileName().toString());
        String text = Files.readString(list);

        switch (list.getFileName().toString()) {
          case "districts.csv" ->
              Files.writeString(own, text.replaceAll("(?m)^(167|168|17\\d),.*\n", ""));
          case "funds.csv" ->
              Files.writeString(
                  own, text.replaceAll("(?m)^((?:QTW|QLD|QTD\\d),.*,\\d),,,", "$1,,2016-01-01,"));
          default -> Files.copy(list, own);
        }
      }
    }
  }

  Path reference() {
    return home.resolve("reference");
  }

  Path published() {
    return home.resolve("published");
  }

  private Sample house() {
    return new Sample(home);
  }
}

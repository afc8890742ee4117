package htx.export.pairs;

import htx.export.report.ExportSettings;
import htx.testing.Shipped;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DevTest {
  @Test
  void dev() {
    long t = System.nanoTime();
    Walk walk = Walk.through(new Published(Path.of(System.getProperty("pub", "/tmp/e2/current")), Path.of("data/reference"),
      new ExportSettings(Shipped.settings().exports(), Shipped.assumptions("report.last_year=2021"))));
    System.out.println("ms " + (System.nanoTime() - t) / 1000000);
    System.out.println(walk.judge().walked());
    walk.unasked().forEach(System.out::println);
    walk.judge().unmarked().forEach((k, v) -> { System.out.println(k + " " + v.size());
      java.util.Map<String,Integer> by = new java.util.TreeMap<>();
      v.forEach(x -> by.merge(x.replaceAll(" of \\d+ in .*", ""), 1, Integer::sum));
      by.forEach((a, b) -> System.out.println("   " + b + " " + a));
      v.stream().limit(3).forEach(x -> System.out.println("     e.g. " + x)); });
  }
}

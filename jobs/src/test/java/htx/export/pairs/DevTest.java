package htx.export.pairs;

import htx.export.report.ExportSettings;
import htx.testing.Shipped;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DevTest {
  Published PUB;
  @Test
  void dev() {
    long t = System.nanoTime();
    PUB = new Published(Path.of(System.getProperty("pub", "/tmp/e2/current")), Path.of("data/reference"),
      new ExportSettings(Shipped.settings().exports(), Shipped.assumptions("report.last_year=2021")));
    Walk walk = Walk.through(PUB);
    System.out.println("ms " + (System.nanoTime() - t) / 1000000);
    System.out.println(walk.judge().walked());
    for (int y : new int[] {2015, 2020}) for (htx.export.report.ReportSheet sh : htx.export.report.ReportSheets.ALL) { System.out.println("== " + y + " " + sh.tabVi());
      sh.maker().table(PUB.edition(y)).notes().forEach(n -> System.out.println("  - " + n)); }
    walk.unasked().forEach(System.out::println);
    java.util.List<String> v = walk.judge().unmarked();
      java.util.Map<String,Integer> by = new java.util.TreeMap<>();
      v.forEach(x -> by.merge(x.replaceAll(" of \\d+ in .*", ""), 1, Integer::sum));
      by.forEach((a, b) -> System.out.println("   " + b + " " + a));
      System.out.println(walk.judge().differing());
  }
}

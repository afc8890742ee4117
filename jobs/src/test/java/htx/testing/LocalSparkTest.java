package htx.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import htx.job.Session;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class LocalSparkTest {
  /** What the launcher gives to the Java machine; Spark adds options of its own to it. */
  private static final String JAVA_OPTIONS = "spark.driver.extraJavaOptions";

  @Test
  void testsRunOnTheSettingsThatShip(SparkSession spark) {
    Map<String, String> shipped = new HashMap<>();
    LocalSpark.shipped().forEach((key, value) -> shipped.put((String) key, (String) value));
    shipped.remove(JAVA_OPTIONS);

    assertThat(shipped).containsKey("spark.sql.codegen.factoryMode").hasSizeGreaterThan(10);
    assertThat(settings(spark)).containsAllEntriesOf(shipped);
    assertThat(settings(spark)).containsAllEntriesOf(Session.SETTINGS);
  }

  @Test
  void theJavaMachineHasTheOptionsThatShip() {
    List<String> options =
        List.of(LocalSpark.shipped().getProperty(JAVA_OPTIONS).strip().split("\\s+", -1));

    assertThat(options).contains("-XX:+UseParallelGC");
    assertThat(ManagementFactory.getRuntimeMXBean().getInputArguments())
        .containsAll(options)
        .contains("-Xmx" + LocalSpark.shipped().getProperty("spark.driver.memory"));
  }

  @Test
  void thisIsTheProcessOfTestsThatNeedTheSession() {
    assertThatCode(LocalSpark::session).doesNotThrowAnyException();
  }

  private static Map<String, String> settings(SparkSession spark) {
    return Stream.of(spark.sparkContext().getConf().getAll())
        .collect(Collectors.toMap(setting -> setting._1(), setting -> setting._2()));
  }
}

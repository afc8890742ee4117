package htx.table;

import static org.assertj.core.api.Assertions.assertThat;

import htx.testing.Shipped;
import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;

class AssumptionsTest {

  @Test
  void theManifestTellsEveryChoiceOfTheReportAsItWasSettled() {
    String told = Shipped.assumptions("report.last_year=2021").told();

    assertThat(told)
        .startsWith("Assumptions[knownOn=9999-12-31, firstYear=2014, lastYear=2021, comparableOn=")
        .contains("comparableOn=2021-12-31, effectiveScore=65");

    for (RecordComponent choice : ReportChoices.class.getRecordComponents()) {
      // whose province it is stands on the cover
      if (!choice.getName().equals("province")) {
        assertThat(told).contains(choice.getName() + "=");
      }
    }
  }
}

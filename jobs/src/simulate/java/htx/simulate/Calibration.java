package htx.simulate;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What an invented world adds up to and what happens in it, as its file declares it. */
record Calibration(
    long seed,
    int firstYear,
    int lastYear,
    List<String> districts,
    Opening opening,
    String lateCoopsAppear,
    List<Step> steps,
    Map<Integer, Year> years,
    Lenders lenders,
    List<Capital> capital,
    List<Plan> plans,
    Events events) {

  /** Organisations and persons before the first period. */
  record Opening(
      int coops,
      int late,
      int agricultural,
      int creditFunds,
      int groups,
      int coopPersons,
      int groupPersons) {}

  /** Who comes and goes in one period, and how many persons there are at its end. */
  record Step(
      String period,
      int coops,
      int agricultural,
      int late,
      int gone,
      int converted,
      int groups,
      int groupsEnded,
      List<Union> unions,
      int coopPersons,
      int unionPersons,
      int groupPersons) {}

  /** A union set up in a period: its sector, member cooperatives and capital in billion dong. */
  record Union(String sector, int coops, int capital) {}

  /** What one year adds up to; pairs are of its two half-years. */
  record Year(
      int revenue,
      int tea,
      int livestock,
      int crops,
      int ntm,
      int foundersClass,
      int attendances,
      int managementCourse,
      int lawClass,
      int tradePromotion,
      int pilotModel,
      List<Integer> borrowers,
      List<Integer> fundLoans,
      List<BigDecimal> fundLent) {

    int chain(String chain) {
      return switch (chain) {
        case "tea" -> tea;
        case "livestock" -> livestock;
        case "crops" -> crops;
        default -> throw new IllegalArgumentException("No such chain: " + chain);
      };
    }
  }

  /**
   * Who lends.
   *
   * @param senders the funds whose files each sender delivers
   * @param toOrganisations loans of each fund in each half-year
   * @param toPersons how often each fund is the one that a person borrows from
   */
  record Lenders(
      Map<String, List<String>> senders,
      Map<String, Integer> toOrganisations,
      Map<String, Integer> toPersons) {}

  /**
   * A fund's capital of one kind, billion dong at the end of the first year, the next and so on.
   */
  record Capital(String fund, String kind, List<BigDecimal> at) {}

  /** A target of the plan for one year; an open end is null. */
  record Plan(int year, String indicator, String sector, Integer from, Integer to) {}

  static Calibration of(InventedWorld world) {
    YAMLMapper mapper =
        YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    try (InputStream in = Calibration.class.getResourceAsStream(world + ".yaml")) {
      return mapper.readValue(in, Calibration.class);
    } catch (IOException e) {
      throw new UncheckedIOException(world + ".yaml cannot be read", e);
    }
  }

  /** The targets of a year; of the nearest calibrated one where the year itself has none. */
  Year year(int year) {
    int first = years.keySet().stream().min(Integer::compare).orElseThrow();
    int last = years.keySet().stream().max(Integer::compare).orElseThrow();
    return years.get(Math.max(first, Math.min(last, year)));
  }
}

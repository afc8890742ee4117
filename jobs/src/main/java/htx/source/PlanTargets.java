package htx.source;

import static htx.quality.Numbers.decimal;
import static htx.quality.Texts.text;

import htx.contract.Covering;
import htx.contract.Line;
import htx.contract.SourceContract;
import htx.quality.Rule;
import htx.silver.Grouping;
import htx.silver.PlanTarget;
import htx.table.Nearest;
import java.util.List;

/** The targets set for one year. A later plan of the same year restates it. */
public final class PlanTargets {
  public static final SourceContract CONTRACT =
      SourceContract.csv("plan_target", "ke-hoach_" + Vocabulary.YEAR + "\\.csv", ',')
          .restates("year")
          .covering(Covering.YEAR)
          .titled("chỉ tiêu kế hoạch", "plan targets")
          .expected(Vocabulary.YEARS)
          .lookingAhead()
          .missing(Vocabulary.NOTHING)
          .header("chi_tieu", PlanTarget.INDICATOR, text(63))
          .header("don_vi", PlanTarget.UNIT, text(10))
          .header("linh_vuc", PlanTarget.SECTOR, text(20))
          .header("tu", PlanTarget.LOWER_BOUND, decimal(24, 6))
          .header("den", PlanTarget.UPPER_BOUND, decimal(24, 6))
          .header("can_cu", PlanTarget.ACT, text(500))
          .given(Steps.year(PlanTarget.YEAR))
          .then(PlanTargets::checkIndicator)
          .then(PlanTargets::checkUnit)
          .then(PlanTargets::checkSector)
          .then(PlanTargets::checkBounds)
          .rule(Rule.partOf(PlanTarget.LOWER_BOUND, PlanTarget.UPPER_BOUND))
          .into(PlanTarget.TABLE);

  private PlanTargets() {}

  private static void checkIndicator(Line line) {
    if (!line.values().has(PlanTarget.INDICATOR)) {
      return;
    }

    String code = line.values().text(PlanTarget.INDICATOR);
    List<String> known = line.references().codes(Vocabulary.INDICATORS);

    if (!known.contains(code)) {
      line.refuse(
          PlanTarget.INDICATOR,
          ContractFault.V_INDICATOR.of(code, String.join(", ", Nearest.to(code, known))));
    }
  }

  private static void checkUnit(Line line) {
    if (line.values().has(PlanTarget.UNIT)
        && !line.territory().isPlanningUnit(line.values().text(PlanTarget.UNIT))) {
      line.refuse(PlanTarget.UNIT, ContractFault.G_UNKNOWN_UNIT.of());
    }
  }

  private static void checkSector(Line line) {
    if (!line.values().has(PlanTarget.SECTOR)
        || Grouping.ALL.is(line.values().text(PlanTarget.SECTOR))) {
      return;
    }

    String sector = line.values().text(PlanTarget.SECTOR);

    if (line.references().code(Vocabulary.SECTORS, sector).filter(sector::equals).isEmpty()) {
      line.refuse(PlanTarget.SECTOR, ContractFault.V_CODE.otherwise());
    }
  }

  private static void checkBounds(Line line) {
    boolean read =
        !line.values().isBroken(PlanTarget.LOWER_BOUND)
            && !line.values().isBroken(PlanTarget.UPPER_BOUND);

    if (read
        && !line.values().has(PlanTarget.LOWER_BOUND)
        && !line.values().has(PlanTarget.UPPER_BOUND)) {
      line.refuse(PlanTarget.LOWER_BOUND, ContractFault.R_MISSING.otherwise());
    }
  }
}

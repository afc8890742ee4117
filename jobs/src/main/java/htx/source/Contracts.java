package htx.source;

import htx.contract.FileName;
import htx.contract.Layout;
import htx.contract.Schedule;
import htx.contract.SourceContract;
import java.util.List;

/** All contracts that deliveries are read by. */
public final class Contracts {
  public static final List<SourceContract> ALL =
      List.of(
          CooperativeRegister.CONTRACT,
          GroupRegister.CONTRACT,
          AnnualReturns.CONTRACT,
          ChainReturns.CONTRACT,
          MembershipRoster.CONTRACT,
          LoanLedger.CONTRACT,
          LoanBalances.CONTRACT,
          FundCapitalStatement.CONTRACT,
          SupportEvents.CONTRACT,
          CommuneStatuses.CONTRACT,
          PlanTargets.CONTRACT);

  private Contracts() {}

  /** The layouts of all contracts that may read sheets of the same workbooks, that one's too. */
  public static List<Layout> sharing(Layout layout) {
    return ALL.stream()
        .map(SourceContract::layout)
        .filter(other -> other.fileName().mayBeAlso(layout.fileName()))
        .toList();
  }

  /** The contracts whose files come from senders of a kind. */
  public static List<SourceContract> sentBy(Schedule.From from) {
    return ALL.stream().filter(contract -> contract.schedule().from() == from).toList();
  }

  /** The contract of a source. */
  public static SourceContract named(String source) {
    return ALL.stream()
        .filter(contract -> contract.name().equals(source))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no source " + source));
  }

  /** What the files of all contracts are called. */
  public static List<FileName> fileNames() {
    return ALL.stream().map(contract -> contract.layout().fileName()).distinct().toList();
  }

  /** The contracts that read a file of this name; a workbook may have one for each sheet. */
  public static List<SourceContract> of(String fileName) {
    return ALL.stream().filter(contract -> contract.matches(fileName)).toList();
  }
}

package htx.contract;

import htx.table.Message;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sends files of their own, told by the part of a file's name that holds their code. */
public enum Sender {
  DISTRICT {
    @Override
    boolean isListed(String code, Known known) {
      return known.territory().isPlanningUnit(code);
    }

    @Override
    Optional<Message> ended(String code, LocalDate day, Known known) {
      return known.territory().endedBy(code, day);
    }
  },
  FUND {
    @Override
    boolean isListed(String code, Known known) {
      return known.words().code(part(), code).isPresent();
    }
  };

  /** The named part of a file's name, which is also the name of the list of their codes. */
  public String part() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether reference data has the sender that the parts of a file's name tell, where they do. */
  public static boolean isKnown(Map<String, String> parts, Known known) {
    return Stream.of(values())
        .filter(sender -> parts.containsKey(sender.part()))
        .allMatch(sender -> sender.isListed(parts.get(sender.part()), known));
  }

  /** The code of the sender that the parts of a file's name tell; empty where they tell none. */
  public static Optional<String> code(Map<String, String> parts) {
    return Stream.of(values())
        .map(sender -> parts.get(sender.part()))
        .filter(c -> c != null)
        .findFirst();
  }

  /**
   * Why the sender that the parts of a file's name tell was none on a day; empty where it was, and
   * where they tell none.
   */
  public static Optional<Message> noneOn(Map<String, String> parts, LocalDate day, Known known) {
    return Stream.of(values())
        .filter(sender -> parts.containsKey(sender.part()))
        .flatMap(sender -> sender.ended(parts.get(sender.part()), day, known).stream())
        .findFirst();
  }

  /** Why there was no such sender any more on a day; funds are listed without their days. */
  Optional<Message> ended(String code, LocalDate day, Known known) {
    return Optional.empty();
  }

  abstract boolean isListed(String code, Known known);
}

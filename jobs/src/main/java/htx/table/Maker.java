package htx.table;

import java.util.List;

/** What is declared of a piece of work: its name, what it makes and what it reads. */
public interface Maker {

  /** As it is spoken of in plans and logs, and set apart from all others. */
  String name();

  /** The parts of tables that it makes; none where it makes something else than tables. */
  List<Part> makes();

  List<Input> reads();
}

package htx.job;

import htx.bronze.OwnFault;
import htx.bronze.file.Fault;
import htx.cleaning.LineFault;
import htx.lake.LakeFault;
import htx.quality.Doubt;
import htx.quality.ValueFault;
import htx.run.RunFault;
import htx.sheet.SheetFault;
import htx.source.ContractFault;
import htx.table.Code;
import htx.table.Words;
import htx.territory.PlaceFault;
import java.util.List;
import java.util.Optional;

/** All codes that people are told, by what they are about. */
public final class Codes {
  /** The codes of one room, in the order of the way of a file. */
  public record Part(Words heading, List<Code> codes) {}

  public static final List<Part> PARTS =
      List.of(
          part("Tệp được giao", "Delivered files", Fault.values()),
          part("Trang tính", "Sheets", SheetFault.values()),
          part("Dòng", "Lines", LineFault.values()),
          part("Giá trị", "Values", ValueFault.values()),
          part("Lưu ý khi đọc", "What is read with a doubt", Doubt.values()),
          part("Địa danh", "Places", PlaceFault.values()),
          part("Quy tắc riêng của từng mẫu", "Rules of single forms", ContractFault.values()),
          part("Khóa và danh mục", "The key and reference lists", OwnFault.values()),
          part("Kho", "The lake", LakeFault.values()),
          part("Lần chạy", "Runs", RunFault.values()),
          part("Lệnh", "Commands", JobFault.values()));

  private Codes() {}

  /** What a stored code stands for; the first where several rooms tell the same. */
  static Optional<Code> named(String code) {
    return PARTS.stream()
        .flatMap(part -> part.codes().stream())
        .filter(known -> known.name().equals(code))
        .findFirst();
  }

  private static Part part(String vi, String en, Code... codes) {
    return new Part(new Words(vi, en), List.of(codes));
  }
}

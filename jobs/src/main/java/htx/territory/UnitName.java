package htx.territory;

import htx.quality.Canonical;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A unit's name taken apart: the kind of unit where it is written, and the name's key.
 *
 * @param unitType the kind as reference data has it ({@code Xã}); empty where not written
 * @param key the canonical key of the short name
 * @param loose the key without the differences that writers make between y and i, and Đ and D
 */
record UnitName(String unitType, String key, String loose) implements Serializable {
  private static final List<Map.Entry<String, String>> KINDS =
      List.of(
          Map.entry("thành phố ", "Thành phố"),
          Map.entry("thị trấn ", "Thị trấn"),
          Map.entry("phường ", "Phường"),
          Map.entry("thị xã ", "Thị xã"),
          Map.entry("huyện ", "Huyện"),
          Map.entry("t.p. ", "Thành phố"),
          Map.entry("t.p ", "Thành phố"),
          Map.entry("tp. ", "Thành phố"),
          Map.entry("tp ", "Thành phố"),
          Map.entry("tp.", "Thành phố"),
          Map.entry("t.x. ", "Thị xã"),
          Map.entry("t.x ", "Thị xã"),
          Map.entry("tx. ", "Thị xã"),
          Map.entry("tx ", "Thị xã"),
          Map.entry("tx.", "Thị xã"),
          Map.entry("tt. ", "Thị trấn"),
          Map.entry("tt ", "Thị trấn"),
          Map.entry("tt.", "Thị trấn"),
          Map.entry("xã ", "Xã"),
          Map.entry("x. ", "Xã"),
          Map.entry("x.", "Xã"),
          Map.entry("p. ", "Phường"),
          Map.entry("p.", "Phường"),
          Map.entry("h. ", "Huyện"),
          Map.entry("h.", "Huyện"));

  static UnitName of(String written) {
    String key = Canonical.key(written);

    for (Map.Entry<String, String> kind : KINDS) {
      if (key.startsWith(kind.getKey()) && key.length() > kind.getKey().length()) {
        String name = key.substring(kind.getKey().length()).strip();
        return new UnitName(kind.getValue(), name, loose(name));
      }
    }

    return new UnitName("", key, loose(key));
  }

  private static String loose(String key) {
    return key.replace('y', 'i')
        .replace('ỳ', 'ì')
        .replace('ý', 'í')
        .replace('ỷ', 'ỉ')
        .replace('ỹ', 'ĩ')
        .replace('ỵ', 'ị')
        .replace('đ', 'd')
        .replace(" - ", " ")
        .replace("-", " ");
  }
}

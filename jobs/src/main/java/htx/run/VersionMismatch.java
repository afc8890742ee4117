package htx.run;

import htx.table.Words;

/**
 * What storage had of a table where the record says otherwise: it was thrown away, put back, or
 * written to by another hand.
 */
record VersionMismatch(long stored, long recorded) {
  Words words() {
    return new Words(
        "bảng lưu ở phiên bản " + stored + ", sổ ghi " + recorded,
        "stored at version " + stored + ", recorded " + recorded);
  }
}

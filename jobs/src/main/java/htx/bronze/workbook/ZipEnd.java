package htx.bronze.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Where a zip file ends inside a file that goes on behind it. */
final class ZipEnd {
  private static final int SIGNATURE = 0x06054b50;
  private static final int RECORD = 22;
  private static final int SIZE_OF_LIST = 12;
  private static final int START_OF_LIST = 16;
  private static final int WINDOW = 1 << 16;

  private ZipEnd() {}

  /** The bytes behind the last whole zip file; 0 where there is none. */
  static long bytesBehind(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();

      for (long start = Math.max(0, size - WINDOW); ; start = Math.max(0, start - WINDOW)) {
        ByteBuffer window = ByteBuffer.allocate(WINDOW + RECORD).order(ByteOrder.LITTLE_ENDIAN);
        channel.read(window, start);
        window.flip();

        for (int i = window.limit() - RECORD; i >= 0; i--) {
          if (isEnd(window, i, start + i)) {
            return size - start - i - RECORD;
          }
        }

        if (start == 0) {
          return 0;
        }
      }
    }
  }

  /** Whether a record stands here that closes the list of parts right before it. */
  private static boolean isEnd(ByteBuffer window, int at, long place) {
    return window.getInt(at) == SIGNATURE
        && Integer.toUnsignedLong(window.getInt(at + SIZE_OF_LIST))
                + Integer.toUnsignedLong(window.getInt(at + START_OF_LIST))
            == place;
  }
}

package htx.run;

import htx.table.DiskFailed;
import htx.table.Message;
import htx.table.Told;
import htx.table.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * The lock that lets one run at a time write to a lake. The kernel holds it, so it ends with the
 * process, however that ends; the text inside only says who has it.
 */
public final class RunLock implements AutoCloseable {
  // the kernel gives up a process's lock when any channel of that process to the file is closed:
  // where this process has the lock, the file must not be opened a second time
  private static final Map<Path, RunLock> OURS = new HashMap<>();

  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock in a folder.
   *
   * @throws Held where another run has it
   */
  public static RunLock take(Path folder) throws Held {
    try {
      Files.createDirectories(folder);
      Path file = folder.toRealPath().resolve("lock");

      synchronized (OURS) {
        if (OURS.containsKey(file)) {
          throw new Held(read(OURS.get(file).channel));
        }

        RunLock lock = taken(file);
        OURS.put(file, lock);

        return lock;
      }
    } catch (IOException e) {
      throw new DiskFailed(RunFault.RUN_LOCK_FILE.of(folder), e);
    }
  }

  /** Writes what others are told of the holder. */
  public void note(String holder) {
    try {
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(holder), 0);
    } catch (IOException e) {
      throw new DiskFailed(RunFault.RUN_LOCK_FILE.of(file.getParent()), e);
    }
  }

  @Override
  public void close() {
    synchronized (OURS) {
      OURS.remove(file, this);

      try {
        channel.close();
      } catch (IOException e) {
        throw new DiskFailed(RunFault.RUN_LOCK_FILE.of(file.getParent()), e);
      }
    }
  }

  private static RunLock taken(Path file) throws IOException, Held {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();

    if (lock == null) {
      String other = read(channel);
      channel.close();
      throw new Held(other);
    }

    return new RunLock(file, channel);
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(1000);
    channel.read(text, 0);

    return StandardCharsets.UTF_8.decode(text.flip()).toString();
  }

  /** Says that another run holds the lock. */
  public static final class Held extends Exception implements Told {
    private static final long serialVersionUID = 1L;

    private final Message message;

    Held(String holder) {
      this(RunFault.RUN_LOCKED.of(holder));
    }

    private Held(Message message) {
      super(message.words().en());
      this.message = message;
    }

    @Override
    public Words told() {
      return message.words();
    }
  }
}

package org.canyue.exchange.print;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.bulletin.PrintLayout;
import org.canyue.text.Pictures;
import org.w3c.dom.Document;

/**
 * Where print forms are made, as many at a time as there are presses. Who asks waits; who finds the queue full is refused, so
 * that a rush on print forms leaves the rest of the program its threads and its memory.
 */
@ApplicationScoped
public class Press {
    /** After that a press that has nothing to do gives back its fonts. */
    private static final long IDLE_MINUTES = 10;

    private final ThreadPoolExecutor presses;
    private final ThreadLocal<Renderer> renderer;

    @Inject
    public Press(PrintSettings settings) {
        presses = new ThreadPoolExecutor(settings.presses(), settings.presses(), IDLE_MINUTES, TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.queue()), work -> new Thread(work, "press"));
        presses.allowCoreThreadTimeOut(true);
        renderer = ThreadLocal.withInitial(() -> new Renderer(Fonts.load(settings.fonts())));
    }

    @PreDestroy
    void stop() {
        presses.shutdownNow();
    }

    /**
     * @param pictures held already: the press reads nothing from the database
     * @throws PressBusy where too many wait already
     */
    PrintForm print(Sheet sheet, Pictures pictures) {
        return done(() -> renderer.get().print(sheet, pictures));
    }

    byte[] copy(PrintForm form, PrintLayout layout, CopyStamp copy) {
        return done(() -> new CopyPress(form.pdf(), layout, renderer.get().fonts()).copy(copy));
    }

    void run(PrintForm form, PrintLayout layout, List<CopyStamp> copies, boolean fromOddPages, Path file) {
        done(() -> {
            new CopyPress(form.pdf(), layout, renderer.get().fonts()).run(copies, fromOddPages, file);
            return file;
        });
    }

    byte[] labels(LabelSheet sheet, int start, List<Label> labels) {
        return done(() -> new LabelPress(sheet, renderer.get().fonts()).print(start, labels));
    }

    byte[] print(Document text) {
        return done(() -> renderer.get().print(text));
    }

    /** How many pages {@link #print} would make of the same; much quicker than making them. */
    int pages(Sheet sheet, Pictures pictures) {
        return done(() -> renderer.get().pages(sheet, pictures));
    }

    /**
     * One page as a picture.
     *
     * @param page from 1
     */
    byte[] picture(byte[] pdf, int page) {
        return done(() -> PagePicture.of(pdf, page));
    }

    private <T> T done(Callable<T> work) {
        try {
            return presses.submit(work).get();
        } catch (RejectedExecutionException full) {
            throw new PressBusy();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

package org.canyue.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folders of the server that a back archive can be read from, for archives too large to be uploaded. */
@ApplicationScoped
public class ArchiveFolders {
    @ConfigProperty(name = "canyue.import.folder")
    Optional<String> root;

    /** The names of the folders in the one that is set up; empty where none is. */
    List<String> names() {
        if (root.isEmpty() || !Files.isDirectory(Path.of(root.get()))) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(Path.of(root.get()))) {
            return inside.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .map(each -> each.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Only a folder that {@link #names} has, so that no name leads elsewhere. */
    Optional<Path> named(String name) {
        return names().stream().filter(name::equals).findFirst().map(found -> Path.of(root.orElseThrow(), found));
    }
}

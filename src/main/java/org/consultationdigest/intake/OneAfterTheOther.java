package org.consultationdigest.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that holds others in more than one way: the files laid into it, and the pictures of pages it shows.
 *
 * @param ways in the order in which they are opened
 */
record OneAfterTheOther(List<Container> ways) implements Container {

    @Override
    public boolean opens(String mediaType) {
        return ways.stream().allMatch(way -> way.opens(mediaType));
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        for (Container way : ways) {
            way.open(content, parts);
        }
    }
}

package org.consultationdigest.link.reference;

import java.util.List;

/** A figure called a point, with nothing around it, may be a paragraph as well as a point. */
final class PointShape {
    private PointShape() {}

    static Reference settle(Reference.Place place) {
        Step only = place.steps().get(0);
        boolean alone = place.steps().size() == 1 && only.unit() == Unit.POINT && only.isSingle();
        if (!alone || !only.extents().get(0).from().isFigure()) {
            return place;
        }
        return new Reference.OneOf(List.of(Reference.Place.of(List.of(only.as(Unit.PARAGRAPH))), place));
    }
}

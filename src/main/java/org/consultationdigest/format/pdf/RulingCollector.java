package org.consultationdigest.format.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Collects the straight lines that are drawn on a page (ISO 32000-1, 8.5); thin boxes that are filled are lines too. */
final class RulingCollector {
    private static final int MOST = 20_000;
    /** A box thinner than this, in points, is a line. */
    private static final double THIN = 3;
    /** A line shorter than this, in points, parts no cells. */
    private static final double SHORTEST = 6;

    /** A straight piece of a path, in the page's own coordinates. */
    private record Piece(double x1, double y1, double x2, double y2) {}

    private final List<Piece> drawn = new ArrayList<>();
    private final List<Piece> path = new ArrayList<>();
    private final List<Piece> boxes = new ArrayList<>();
    private Point2D start = new Point2D.Float();
    private Point2D current = new Point2D.Float();

    void clear() {
        drawn.clear();
        endPath();
    }

    /** Whether an operator draws, so that it is worth handing over. */
    static boolean draws(String operator) {
        return switch (operator) {
            case "re", "m", "l", "c", "v", "y", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" -> true;
            default -> false;
        };
    }

    void take(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "re" -> box(operands, matrix);
            case "m" -> start = move(operands, matrix, 0);
            case "l" -> line(point(operands, matrix, 0));
            case "c" -> move(operands, matrix, 4);
            case "v", "y" -> move(operands, matrix, 2);
            case "h" -> line(start);
            case "S" -> stroke();
            case "s", "b", "b*" -> {
                line(start);
                stroke();
            }
            case "B", "B*" -> stroke();
            case "f", "F", "f*" -> fill();
            default -> endPath();
        }
    }

    private void box(List<COSBase> operands, Matrix matrix) {
        Point2D corner = point(operands, matrix, 0);
        Point2D end = matrix.transformPoint(
                number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3));
        boxes.add(new Piece(corner.getX(), corner.getY(), end.getX(), end.getY()));
        current = corner;
        start = corner;
    }

    private Point2D move(List<COSBase> operands, Matrix matrix, int from) {
        current = point(operands, matrix, from);
        return current;
    }

    private void line(Point2D end) {
        if (path.size() < MOST) {
            path.add(new Piece(current.getX(), current.getY(), end.getX(), end.getY()));
        }
        current = end;
    }

    private void stroke() {
        drawn.addAll(path);
        for (Piece box : boxes) {
            drawn.add(new Piece(box.x1, box.y1, box.x2, box.y1));
            drawn.add(new Piece(box.x1, box.y2, box.x2, box.y2));
            drawn.add(new Piece(box.x1, box.y1, box.x1, box.y2));
            drawn.add(new Piece(box.x2, box.y1, box.x2, box.y2));
        }
        endPath();
    }

    /** Of what is filled only thin boxes are lines; programs draw them by corners as well. */
    private void fill() {
        boxes.forEach(this::addThin);
        if (path.size() >= 3 && path.size() <= 5) {
            double left = path.stream()
                    .mapToDouble(piece -> Math.min(piece.x1, piece.x2))
                    .min()
                    .orElse(0);
            double right = path.stream()
                    .mapToDouble(piece -> Math.max(piece.x1, piece.x2))
                    .max()
                    .orElse(0);
            double foot = path.stream()
                    .mapToDouble(piece -> Math.min(piece.y1, piece.y2))
                    .min()
                    .orElse(0);
            double top = path.stream()
                    .mapToDouble(piece -> Math.max(piece.y1, piece.y2))
                    .max()
                    .orElse(0);
            addThin(new Piece(left, foot, right, top));
        }
        endPath();
    }

    private void addThin(Piece box) {
        double width = Math.abs(box.x2 - box.x1);
        double height = Math.abs(box.y2 - box.y1);
        double x = (box.x1 + box.x2) / 2;
        double y = (box.y1 + box.y2) / 2;
        if (height <= THIN && width > height) {
            drawn.add(new Piece(box.x1, y, box.x2, y));
        } else if (width <= THIN && height > width) {
            drawn.add(new Piece(x, box.y1, x, box.y2));
        }
    }

    private void endPath() {
        path.clear();
        boxes.clear();
        if (drawn.size() > MOST) {
            drawn.subList(MOST, drawn.size()).clear();
        }
    }

    /**
     * The lines in the coordinates of type.
     *
     * @param direction the turn of the type of the page, in degrees
     */
    List<Ruling> rulings(PDRectangle crop, int direction) {
        List<Ruling> rulings = new ArrayList<>();
        for (Piece piece : drawn) {
            double[] begin = turned(piece.x1, piece.y1, crop, direction);
            double[] end = turned(piece.x2, piece.y2, crop, direction);
            double width = Math.abs(end[0] - begin[0]);
            double height = Math.abs(end[1] - begin[1]);
            if (height < 1 && width >= SHORTEST) {
                rulings.add(new Ruling(true, begin[1], Math.min(begin[0], end[0]), Math.max(begin[0], end[0])));
            } else if (width < 1 && height >= SHORTEST) {
                rulings.add(new Ruling(false, begin[0], Math.min(begin[1], end[1]), Math.max(begin[1], end[1])));
            }
        }
        return rulings;
    }

    private static double[] turned(double userX, double userY, PDRectangle crop, int direction) {
        double x = userX - crop.getLowerLeftX();
        double y = userY - crop.getLowerLeftY();
        return switch (direction) {
            case 90 -> new double[] {y, x};
            case 180 -> new double[] {crop.getWidth() - x, y};
            case 270 -> new double[] {crop.getHeight() - y, crop.getWidth() - x};
            default -> new double[] {x, crop.getHeight() - y};
        };
    }

    private static Point2D point(List<COSBase> operands, Matrix matrix, int from) {
        return matrix.transformPoint(number(operands, from), number(operands, from + 1));
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}

package org.chancery.cli.account;

import java.util.List;
import java.util.Map;
import org.chancery.record.Act;
import org.chancery.record.DateBasis;
import org.chancery.record.Document;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.EventDate;
import org.chancery.record.Form;
import org.chancery.record.Ground;
import org.chancery.record.Instrument;
import org.chancery.record.InstrumentKind;
import org.chancery.record.Level;
import org.chancery.record.Mode;
import org.chancery.record.Occasion;
import org.chancery.record.Outlet;
import org.chancery.record.Person;
import org.chancery.record.Place;
import org.chancery.record.Published;
import org.chancery.record.PublishedBasis;
import org.chancery.record.ReaderInfo;
import org.chancery.record.Reading;
import org.chancery.record.Relation;
import org.chancery.record.Role;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.record.Warning;
import org.chancery.record.WarningCode;
import org.jspecify.annotations.Nullable;

/** A reading made by hand: talks of two foreign ministers, and a visit to come. */
public final class Sample {
    public static final String TEXT = """
            Bộ trưởng Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Nhật Bản
            10/10/2023 15:20
            Chiều 10/10, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Nhật Bản \
            Kamikawa Yoko, nhân kỷ niệm 50 năm thiết lập quan hệ ngoại giao.
            Bộ trưởng Bùi Thanh Sơn khẳng định Việt Nam coi Nhật Bản là đối tác quan trọng hàng đầu; đề nghị Nhật Bản \
            mở cửa thị trường cho bưởi da xanh. Bà Kamikawa cam kết tiếp tục cung cấp ODA thế hệ mới, và nói: "Chúng tôi \
            muốn làm sâu sắc hơn quan hệ Đối tác chiến lược sâu rộng với Việt Nam". Hai bên nhất trí phối hợp chặt chẽ \
            trong khuôn khổ CPTPP, tiếp tục triển khai các thỏa thuận cấp cao đã đạt được về chuyển đổi số, năng lượng \
            sạch và ứng phó với biến đổi khí hậu, đồng thời tạo thuận lợi cho người lao động và thực tập sinh hai nước.
            Chủ tịch nước Võ Văn Thưởng sẽ thăm Nhật Bản vào cuối tháng 11.
            """;

    private Sample() {}

    /** The reading of {@link #TEXT}. */
    public static Reading reading() {
        return reading("bai/hoi-dam.txt");
    }

    /** The same, of another source. */
    public static Reading reading(String source) {
        return new Reading(
                new ReaderInfo("0.1.0", "sample"),
                document(source),
                persons(),
                engagements(),
                statements(),
                List.of(new Instrument(
                        "i1", "CPTPP", "CPTPP", InstrumentKind.AGREEMENT, spans("CPTPP"), "vi.instrument", Map.of())),
                List.of(new Relation(
                        List.of("JPN", "VNM"),
                        Level.COMPREHENSIVE_STRATEGIC_PARTNERSHIP,
                        spans("Đối tác chiến lược sâu rộng"),
                        "vi.relation.level",
                        Map.of())),
                List.of(new Warning(
                        WarningCode.NAME_UNCERTAIN, "The international form of “Kamikawa Yoko” is a guess.", null)));
    }

    /** A reading that found nothing. */
    public static Reading nothing(String source) {
        return new Reading(
                new ReaderInfo("0.1.0", "sample"),
                new Document("0".repeat(64), source, "en", null, null, null, "Rain.", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The first place of these words in the text. */
    static Span span(String words) {
        int at = TEXT.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        int start = TEXT.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()), words);
    }

    private static Document document(String source) {
        return new Document(
                "0".repeat(64),
                source,
                "vi",
                "Bộ trưởng Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Nhật Bản",
                new Published("2023-10-10", PublishedBasis.PAGE_STAMP, span("10/10/2023 15:20")),
                new Outlet("Báo Thử", null, "VNM"),
                TEXT,
                List.of());
    }

    private static List<Person> persons() {
        return List.of(
                new Person(
                        "p1",
                        "Bùi Thanh Sơn",
                        "Bui Thanh Son",
                        "Bộ trưởng Ngoại giao",
                        Role.FOREIGN_MINISTER,
                        "VNM",
                        spans("Bùi Thanh Sơn"),
                        "vi.person.office",
                        Map.of("office", new Ground("vi.office", spans("Bộ trưởng Ngoại giao")))),
                new Person(
                        "p2",
                        "Kamikawa Yoko",
                        "Kamikawa Yoko",
                        null,
                        Role.FOREIGN_MINISTER,
                        "JPN",
                        spans("Kamikawa Yoko"),
                        "vi.person.office",
                        Map.of()),
                new Person(
                        "p3",
                        "Võ Văn Thưởng",
                        "Vo Van Thuong",
                        "Chủ tịch nước",
                        Role.HEAD_OF_STATE,
                        "VNM",
                        spans("Võ Văn Thưởng"),
                        "vi.person.office",
                        Map.of()));
    }

    private static List<Engagement> engagements() {
        return List.of(
                new Engagement(
                        "e1",
                        EngagementType.VISIT,
                        null,
                        Status.PLANNED,
                        new EventDate("2023-11~", DateBasis.INFERRED, spans("cuối tháng 11", "10/10/2023")),
                        new Place(null, "JPN"),
                        List.of("VNM", "JPN"),
                        List.of("p3"),
                        null,
                        spans("sẽ thăm Nhật Bản"),
                        "vi.visit.will",
                        Map.of()),
                new Engagement(
                        "e2",
                        EngagementType.MEETING,
                        Form.TALKS,
                        Status.HELD,
                        new EventDate("2023-10-10", DateBasis.INFERRED, spans("Chiều 10/10")),
                        new Place("Hà Nội", "VNM"),
                        List.of("JPN", "VNM"),
                        List.of("p1", "p2"),
                        new Occasion("kỷ niệm 50 năm thiết lập quan hệ ngoại giao"),
                        spans("hội đàm với"),
                        "vi.meeting.talks",
                        Map.of("year", new Ground("date.year.stamp", spans("10/10/2023 15:20")))));
    }

    private static List<Statement> statements() {
        return List.of(
                said("s1", "e2", "VNM", "p1", Act.AFFIRM, "Việt Nam coi Nhật Bản là đối tác quan trọng hàng đầu"),
                said("s2", "e2", "VNM", "p1", Act.REQUEST, "mở cửa thị trường cho bưởi da xanh"),
                said("s3", "e2", "JPN", "p2", Act.PLEDGE, "tiếp tục cung cấp ODA thế hệ mới"),
                new Statement(
                        "s4",
                        "e2",
                        List.of("JPN"),
                        List.of("p2"),
                        List.of("VNM"),
                        Act.HOPE,
                        span("Chúng tôi muốn làm sâu sắc hơn quan hệ Đối tác chiến lược sâu rộng với Việt Nam"),
                        Mode.QUOTED,
                        List.of(Topic.BILATERAL_RELATIONS),
                        spans("Bà Kamikawa"),
                        "vi.say.quoted",
                        Map.of()),
                new Statement(
                        "s5",
                        "e2",
                        List.of("JPN", "VNM"),
                        List.of(),
                        List.of(),
                        Act.AGREE,
                        span(TEXT.substring(TEXT.indexOf("phối hợp"), TEXT.indexOf(" hai nước.") + 9)),
                        Mode.REPORTED,
                        List.of(Topic.TRADE, Topic.DIGITAL_CYBER, Topic.CLIMATE_ENVIRONMENT, Topic.LABOUR_MIGRATION),
                        spans("Hai bên"),
                        "vi.say.agree",
                        Map.of()));
    }

    private static Statement said(
            String id, @Nullable String engagement, String by, String speaker, Act act, String content) {
        return new Statement(
                id,
                engagement,
                List.of(by),
                List.of(speaker),
                List.of(),
                act,
                span(content),
                Mode.REPORTED,
                List.of(Topic.TRADE),
                spans(content),
                "vi.say",
                Map.of());
    }

    private static List<Span> spans(String... words) {
        return java.util.Arrays.stream(words).map(Sample::span).toList();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/json_text.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace limber {

namespace {

constexpr auto byteOrderMark = "\xef\xbb\xbf";

QByteArray withoutMark(const QByteArray &bytes)
{
    return bytes.startsWith(byteOrderMark) ? bytes.sliced(3) : bytes;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

/// Leads a place past the next byte.
void pass(TextPlace &place, char byte)
{
    if (byte == '\n')
        place = {place.line + 1, 1};
    else if (!isContinuation(byte))
        ++place.column;
}

TextPlace placeAt(const QByteArray &bytes, qsizetype offset)
{
    TextPlace place;
    for (qsizetype i = 0; i < offset; ++i)
        pass(place, bytes[i]);
    return place;
}

/// Offset of the first control character that no text holds.
std::optional<qsizetype> firstBinaryByte(const QByteArray &bytes)
{
    const auto found = std::find_if(bytes.begin(), bytes.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    });
    if (found == bytes.end())
        return std::nullopt;
    return found - bytes.begin();
}

/// Length of the well-formed UTF-8 sequence at `offset` (Unicode, table 3-7); 0 when it is not.
qsizetype sequenceLength(const QByteArray &bytes, qsizetype offset)
{
    const auto byteAt = [&](qsizetype i) -> unsigned {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    const unsigned lead = byteAt(offset);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead < 0xc2   ? 0
                             : lead < 0xe0 ? 2
                             : lead < 0xf0 ? 3
                             : lead < 0xf5 ? 4
                                           : 0;
    if (length == 0)
        return 0;
    const unsigned least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const unsigned most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (byteAt(offset + 1) < least || byteAt(offset + 1) > most)
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if ((byteAt(offset + i) & 0xc0U) != 0x80U)
            return 0;
    }
    return length;
}

std::optional<qsizetype> firstInvalidByte(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, i);
        if (length == 0)
            return i;
        i += length;
    }
    return std::nullopt;
}

/// Walks a JSON text by RFC 8259.
class Scanner {
public:
    using Visit = std::function<void(const Scanner &, qsizetype offset)>;

    explicit Scanner(const QByteArray &bytes, Visit visit = {})
        : m_bytes(bytes)
        , m_visit(std::move(visit))
    {}

    /// The first problem that ends the walk.
    [[nodiscard]] std::optional<Problem> walk(int mostValues = maxJsonValues)
    {
        skipSpace();
        if (atEnd())
            return syntax(json_reason::empty, m_at);
        if (!value(1))
            return m_failure;
        skipSpace();
        if (!atEnd())
            return syntax(json_reason::textAfterEnd, m_at);
        if (m_values > mostValues)
            return Problem{.code = ProblemCode::TooMany,
                           .details = {QString::number(mostValues), QString::number(m_values)}};
        return std::nullopt;
    }

    [[nodiscard]] const Problems &duplicates() const { return m_duplicates; }

    /// Of the value being walked.
    [[nodiscard]] QString pointer() const
    {
        QString pointer;
        for (const Token &token : m_path)
            pointer = token.key ? pointerTo(pointer, *token.key) : pointerTo(pointer, token.index);
        return pointer;
    }

private:
    struct Token {
        std::optional<QString> key{};
        qsizetype index = 0;
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] char here() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    [[nodiscard]] bool isDigit() const { return here() >= '0' && here() <= '9'; }

    [[nodiscard]] Problem syntax(const char16_t *reason, qsizetype offset) const
    {
        return {.code = ProblemCode::JsonSyntax,
                .place = placeAt(m_bytes, offset),
                .details = {QString::fromUtf16(reason)}};
    }

    bool fail(Problem problem)
    {
        m_failure = std::move(problem);
        return false;
    }

    bool fail(const char16_t *reason, qsizetype offset) { return fail(syntax(reason, offset)); }

    bool expected(const char16_t *reason)
    {
        return fail(atEnd() ? json_reason::unexpectedEnd : reason, m_at);
    }

    void skipSpace()
    {
        while (here() == ' ' || here() == '\t' || here() == '\n' || here() == '\r')
            ++m_at;
    }

    bool take(char wanted)
    {
        if (here() != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth)
    {
        if (depth > maxJsonDepth)
            return fail({.code = ProblemCode::TooDeep,
                         .place = placeAt(m_bytes, m_at),
                         .details = {QString::number(maxJsonDepth)}});
        ++m_values;
        if (m_visit)
            m_visit(*this, m_at);
        switch (here()) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string();
        case 't':
            return literal("true");
        case 'f':
            return literal("false");
        case 'n':
            return literal("null");
        default:
            return here() == '-' || isDigit() ? number() : expected(json_reason::valueExpected);
        }
    }

    bool literal(QByteArrayView name)
    {
        if (!QByteArrayView(m_bytes).sliced(m_at).startsWith(name))
            return fail(json_reason::valueExpected, m_at);
        m_at += name.size();
        return true;
    }

    bool digits()
    {
        if (!isDigit())
            return false;
        while (isDigit())
            ++m_at;
        return true;
    }

    bool number()
    {
        const qsizetype start = m_at;
        take('-');
        bool good = take('0') || digits();
        if (good && take('.'))
            good = digits();
        if (good && (take('e') || take('E'))) {
            if (!take('+'))
                take('-');
            good = digits();
        }
        // A digit now follows a leading zero.
        if (!good || isDigit())
            return fail(json_reason::illegalNumber, start);
        const QByteArray digits = m_bytes.sliced(start, m_at - start);
        constexpr double most = std::numeric_limits<double>::max();
        digits.toDouble(&good);
        if (!good)
            return fail({.code = ProblemCode::OutOfRange,
                         .place = placeAt(m_bytes, start),
                         .details = {QString::fromLatin1(digits), QString::number(-most),
                                     QString::number(most)}});
        return true;
    }

    /// The four hexadecimal digits after "\u".
    std::optional<uint> codeUnit()
    {
        bool good = false;
        const QByteArray hex = m_bytes.mid(m_at, 4);
        const uint unit = hex.toUInt(&good, 16);
        if (hex.size() < 4 || !good || !std::all_of(hex.begin(), hex.end(), [](char c) {
                return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
            }))
            return std::nullopt;
        m_at += 4;
        return unit;
    }

    bool escape()
    {
        const qsizetype start = m_at;
        ++m_at;
        if (QByteArrayView("\"\\/bfnrt").contains(here()) && !atEnd()) {
            ++m_at;
            return true;
        }
        if (!take('u'))
            return fail(json_reason::illegalEscape, start);
        const auto unit = codeUnit();
        bool good = unit && !QChar::isLowSurrogate(*unit);
        if (good && QChar::isHighSurrogate(*unit)) {
            const auto second = take('\\') && take('u') ? codeUnit() : std::nullopt;
            good = second && QChar::isLowSurrogate(*second);
        }
        return good || fail(json_reason::illegalEscape, start);
    }

    bool string()
    {
        const qsizetype start = m_at;
        ++m_at;
        while (!take('"')) {
            if (atEnd() || here() == '\n' || here() == '\r')
                return fail(json_reason::unterminatedString, start);
            if (here() == '\t')
                return fail(json_reason::controlCharacter, m_at);
            if (here() != '\\')
                ++m_at;
            else if (!escape())
                return false;
        }
        return true;
    }

    /// A string as a key, without its escapes.
    std::optional<QString> key()
    {
        if (here() != '"') {
            expected(json_reason::keyExpected);
            return std::nullopt;
        }
        const qsizetype start = m_at;
        if (!string())
            return std::nullopt;
        const QByteArray raw = m_bytes.sliced(start, m_at - start);
        const QString key = QJsonDocument::fromJson('[' + raw + ']').array().first().toString();
        if (key.size() > maxJsonKeyLength) {
            fail({.code = ProblemCode::TextTooLong,
                  .pointer = pointer(),
                  .details = {QString::number(maxJsonKeyLength), QString::number(key.size())}});
            return std::nullopt;
        }
        return key;
    }

    bool object(int depth)
    {
        QSet<QString> keys;
        const auto next = [&] {
            const qsizetype start = m_at;
            const auto name = key();
            if (!name)
                return false;
            if (keys.contains(*name)) {
                m_duplicates.push_back({.code = ProblemCode::DuplicateKey,
                                        .pointer = pointer(),
                                        .place = laterPlace(start),
                                        .details = {*name}});
            }
            keys.insert(*name);
            m_path.push_back({.key = name});
            const bool good = colon() && value(depth + 1);
            m_path.pop_back();
            return good;
        };
        return elements('}', next);
    }

    /// The place of an offset behind the last one that was asked for: a text may be full of them.
    TextPlace laterPlace(qsizetype offset)
    {
        for (; m_placed < offset; ++m_placed)
            pass(m_place, m_bytes[m_placed]);
        return m_place;
    }

    bool colon()
    {
        skipSpace();
        if (!take(':'))
            return expected(json_reason::colonExpected);
        skipSpace();
        return true;
    }

    bool array(int depth)
    {
        qsizetype index = 0;
        const auto next = [&] {
            m_path.push_back({.index = index++});
            const bool good = value(depth + 1);
            m_path.pop_back();
            return good;
        };
        return elements(']', next);
    }

    template <typename Next>
    bool elements(char close, Next next)
    {
        ++m_at;
        skipSpace();
        if (take(close))
            return true;
        while (next()) {
            skipSpace();
            if (take(close))
                return true;
            if (!take(','))
                return expected(json_reason::commaExpected);
            skipSpace();
        }
        return false;
    }

    const QByteArray &m_bytes;
    Visit m_visit;
    qsizetype m_at = 0;
    int m_values = 0;
    std::vector<Token> m_path;
    std::optional<Problem> m_failure;
    Problems m_duplicates;
    TextPlace m_place;
    qsizetype m_placed = 0;
};

/// JSON's name for the type of the value that a text accepted by the scanner holds.
QString typeOfText(const QByteArray &bytes)
{
    switch (bytes.trimmed().at(0)) {
    case '{':
        return QStringLiteral("object");
    case '[':
        return QStringLiteral("array");
    case '"':
        return QStringLiteral("string");
    case 't':
    case 'f':
        return QStringLiteral("boolean");
    case 'n':
        return QStringLiteral("null");
    default:
        return QStringLiteral("number");
    }
}

} // namespace

Result<JsonText> parseJson(const QByteArray &bytes, int mostValues)
{
    const QByteArray text = withoutMark(bytes);
    if (const auto offset = firstBinaryByte(text))
        return Problem{.code = ProblemCode::NotText, .place = placeAt(text, *offset)};
    if (const auto offset = firstInvalidByte(text))
        return Problem{.code = ProblemCode::InvalidUtf8, .place = placeAt(text, *offset)};

    Scanner scanner(text);
    if (const auto failure = scanner.walk(mostValues))
        return *failure;
    if (const QString type = typeOfText(text); type != QStringLiteral("object"))
        return Problem{.code = ProblemCode::WrongType, .details = {QStringLiteral("object"), type}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull())
        return Problem{.code = ProblemCode::JsonSyntax,
                       .place = placeAt(text, std::min<qsizetype>(error.offset, text.size())),
                       .details = {QString::fromUtf16(json_reason::valueExpected)}};
    return JsonText{document.object(), scanner.duplicates()};
}

Problems inFileOrder(Problems problems, const QByteArray &bytes)
{
    QHash<QString, qsizetype> offsets;
    for (const Problem &problem : problems)
        offsets.insert(problem.pointer, 0);
    const QByteArray text = withoutMark(bytes);
    Scanner scanner(text, [&](const Scanner &at, qsizetype offset) {
        if (const auto found = offsets.find(at.pointer()); found != offsets.end())
            *found = offset;
    });
    static_cast<void>(scanner.walk());
    std::stable_sort(problems.begin(), problems.end(), [&](const Problem &a, const Problem &b) {
        return offsets.value(a.pointer) < offsets.value(b.pointer);
    });
    return problems;
}

QString pointerTo(const QString &parent, const QString &key)
{
    QString token = key;
    token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return parent + u'/' + token;
}

QString pointerTo(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

} // namespace limber

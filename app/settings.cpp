// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStringDecoder>
#include <QStringList>

#include "core/base/aside.h"
#include "core/base/id.h"

namespace limber {

namespace {

template <typename T>
using Bounds = std::optional<std::pair<T, T>>;

/// One key of the file, what holds while it is not written, and what it may be.
template <typename T>
struct Setting {
    QStringView key;
    T fallback;
    Bounds<T> bounds{};
};

/// One key that has no value until it is written.
template <typename T>
struct OptionalSetting {
    QStringView key;
    Bounds<T> bounds{};
};

namespace key {
constexpr OptionalSetting<int> repetitions{u"pacing/repetitions", {{1, 1000}}};
constexpr Setting<double> tempo{u"pacing/tempo", 1.0, {{0.5, 2.0}}};
constexpr Setting<double> rest{u"pacing/rest", 1.0, {{0.0, 3.0}}};
constexpr Setting<bool> startHigher{u"pacing/start-higher", false};
constexpr Setting<bool> waitForMe{u"pacing/wait-for-me", false};
constexpr OptionalSetting<QString> equipment{u"pacing/equipment"};
constexpr OptionalSetting<QString> optionalSteps{u"pacing/optional-steps"};
constexpr OptionalSetting<QDate> answeredOn{u"health/answered-on"};
constexpr OptionalSetting<QDate> askedClinicianOn{u"health/asked-clinician-on"};
constexpr Setting<Appearance> appearance{u"appearance/scheme", Appearance::System};
constexpr Setting<bool> reducedMotion{u"appearance/reduced-motion", false};
constexpr OptionalSetting<QString> language{u"appearance/language"};
constexpr OptionalSetting<QString> person{u"figure/person"};
constexpr Setting<bool> muted{u"sound/muted", false};
constexpr Setting<double> volume{u"sound/volume", 0.8, {{0.0, 1.0}}};
constexpr Setting<double> toneVolume{u"sound/tone-volume", 1.0, {{0.0, 1.0}}};
constexpr Setting<double> breathVolume{u"sound/breath-volume", 1.0, {{0.0, 1.0}}};
constexpr Setting<double> voiceVolume{u"sound/voice-volume", 1.0, {{0.0, 1.0}}};
constexpr Setting<SoundTheme> soundTheme{u"sound/theme", SoundTheme::Soft};
constexpr Setting<VoiceName> voice{u"sound/voice", VoiceName::Natural};
constexpr Setting<int> wordsPerMinute{u"sound/words-per-minute", 140, {{90, 220}}};
constexpr OptionalSetting<QString> soundDevice{u"sound/device"};
constexpr Setting<Instructions> instructions{u"sound/instructions", Instructions::Full};
constexpr Setting<Counting> counting{u"sound/counting", Counting::All};
constexpr Setting<bool> breathWords{u"sound/breath-words", true};
constexpr Setting<bool> soundChecked{u"sound/checked", false};
constexpr Setting<bool> shorterOffered{u"sound/shorter-offered", false};
constexpr OptionalSetting<QString> geometry{u"window/geometry"};

OptionalSetting<bool> answerTo(HealthQuestion question)
{
    switch (question) {
    case HealthQuestion::OpenWound:
        return {u"health/open-wound"};
    case HealthQuestion::Fracture:
        return {u"health/fracture"};
    case HealthQuestion::LocalInflammation:
        return {u"health/local-inflammation"};
    case HealthQuestion::DeepVeinThrombosis:
        return {u"health/deep-vein-thrombosis"};
    case HealthQuestion::Osteomyelitis:
        return {u"health/osteomyelitis"};
    case HealthQuestion::MyositisOssificans:
        return {u"health/myositis-ossificans"};
    case HealthQuestion::Osteoporosis:
        return {u"health/osteoporosis"};
    case HealthQuestion::Pregnancy:
        return {u"health/pregnancy"};
    case HealthQuestion::RecentSurgery:
        return {u"health/recent-surgery"};
    case HealthQuestion::SpinalDisease:
        return {u"health/spinal-disease"};
    case HealthQuestion::BloodThinners:
        return {u"health/blood-thinners"};
    }
    return {};
}
} // namespace key

/// How the file names the values of a choice, in their order.
template <typename T>
struct Names {};
template <>
struct Names<Appearance> {
    static constexpr std::array names{u"system", u"light", u"dark"};
};
template <>
struct Names<SoundTheme> {
    static constexpr std::array names{u"soft", u"clear"};
};
template <>
struct Names<VoiceName> {
    static constexpr std::array names{u"natural", u"clear", u"none"};
};
template <>
struct Names<Instructions> {
    static constexpr std::array names{u"full", u"short", u"names", u"off"};
};
template <>
struct Names<Counting> {
    static constexpr std::array names{u"all", u"last", u"off"};
};

/// Nothing for text that makes no sense.
template <typename T>
std::optional<T> parsed(const QString &text)
{
    const auto &names = Names<T>::names;
    const auto found = std::find_if(names.begin(), names.end(), [&](const char16_t *name) {
        return text == QStringView(name);
    });
    if (found == names.end())
        return std::nullopt;
    return static_cast<T>(found - names.begin());
}

template <>
std::optional<QString> parsed(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional{text};
}

template <>
std::optional<bool> parsed(const QString &text)
{
    if (text == QStringLiteral("true"))
        return true;
    return text == QStringLiteral("false") ? std::optional{false} : std::nullopt;
}

template <>
std::optional<int> parsed(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? std::optional{number} : std::nullopt;
}

template <>
std::optional<double> parsed(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional{number} : std::nullopt;
}

template <>
std::optional<QDate> parsed(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional{date} : std::nullopt;
}

QString written(const QString &value)
{
    return value;
}

QString written(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString written(int value)
{
    return QString::number(value);
}

QString written(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString written(QDate value)
{
    return value.toString(Qt::ISODate);
}

template <typename T>
QString written(T value)
{
    return QString::fromUtf16(Names<T>::names[static_cast<size_t>(value)]);
}

template <typename T>
std::optional<T> read(const QSettings &store, const OptionalSetting<T> &setting)
{
    const auto value = parsed<T>(store.value(setting.key).toString());
    const auto &bounds = setting.bounds;
    // Asked this way round, a NaN is out of bounds.
    const bool sensible =
        value && (!bounds || (*value >= bounds->first && *value <= bounds->second));
    return sensible ? value : std::nullopt;
}

template <typename T>
T read(const QSettings &store, const Setting<T> &setting)
{
    return read(store, OptionalSetting<T>{setting.key, setting.bounds}).value_or(setting.fallback);
}

template <typename T>
void write(QSettings &store, const OptionalSetting<T> &setting, const std::optional<T> &value)
{
    if (!value)
        store.remove(setting.key);
    else if (const QString text = written(*value); store.value(setting.key).toString() != text)
        store.setValue(setting.key, text);
}

template <typename T>
void write(QSettings &store, const Setting<T> &setting, const T &value)
{
    write(store, OptionalSetting<T>{setting.key},
          value == setting.fallback ? std::nullopt : std::optional{value});
}

template <typename SomeId>
std::set<SomeId> readIds(const QSettings &store, const OptionalSetting<QString> &setting)
{
    std::set<SomeId> ids;
    for (const QString &id : read(store, setting).value_or(QString{}).split(u' ')) {
        if (isSlug(id))
            ids.insert(SomeId{id});
    }
    return ids;
}

template <typename SomeId>
void writeIds(QSettings &store, const OptionalSetting<QString> &setting,
              const std::set<SomeId> &ids)
{
    QStringList texts;
    for (const SomeId &id : ids)
        texts.append(id.text());
    write(store, setting, parsed<QString>(texts.join(u' ')));
}

/// QSettings silently drops a line that is neither a section nor a key.
bool holdsOnlyKeys(const QString &text)
{
    bool continued = false;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        const bool section = trimmed.startsWith(u'[') && trimmed.endsWith(u']');
        const bool comment = trimmed.startsWith(u';') || trimmed.startsWith(u'#');
        if (!continued && !trimmed.isEmpty() && !section && !comment && !trimmed.contains(u'='))
            return false;
        continued = trimmed.endsWith(u'\\');
    }
    return true;
}

/// True unless QSettings can read the file and write it back without losing a value.
bool isDamaged(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024;
    const QFileInfo info(path);
    if (!info.exists())
        return false;
    QFile file(path);
    if (!info.isFile() || info.size() > largest || !file.open(QIODevice::ReadOnly))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.read(largest));
    return decoder.hasError() || text.contains(QChar{u'\0'}) || !holdsOnlyKeys(text);
}

/// Moves what stands at `path` out of the way; where to, or nothing when that is not possible.
QString keptAside(const QString &path)
{
    const QString name = nameAside(path, QDateTime::currentDateTimeUtc());
    return QFile::rename(path, name) ? name : QString{};
}

} // namespace

Settings::Settings(const QString &file) : m_file(file)
{
    if (isDamaged(file)) {
        m_problems.push_back(
            Problem{.code = ProblemCode::SettingsDamaged, .details = {file, keptAside(file)}});
    }
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

Settings::~Settings() = default;

Pacing Settings::pacing() const
{
    Pacing pacing;
    pacing.repetitions = read(*m_store, key::repetitions);
    pacing.tempo = read(*m_store, key::tempo);
    pacing.rest = read(*m_store, key::rest);
    pacing.startHigher = read(*m_store, key::startHigher);
    pacing.waitForMe = read(*m_store, key::waitForMe);
    pacing.equipment = readIds<EquipmentId>(*m_store, key::equipment);
    pacing.optionalSteps = readIds<ExerciseId>(*m_store, key::optionalSteps);
    return pacing;
}

void Settings::setPacing(const Pacing &pacing)
{
    write(*m_store, key::repetitions, pacing.repetitions);
    write(*m_store, key::tempo, pacing.tempo);
    write(*m_store, key::rest, pacing.rest);
    write(*m_store, key::startHigher, pacing.startHigher);
    write(*m_store, key::waitForMe, pacing.waitForMe);
    writeIds(*m_store, key::equipment, pacing.equipment);
    writeIds(*m_store, key::optionalSteps, pacing.optionalSteps);
}

Screening Settings::screening() const
{
    Screening screening;
    for (const HealthQuestion question : allHealthQuestions) {
        if (const auto answer = read(*m_store, key::answerTo(question)))
            screening.answers.emplace(question, *answer);
    }
    screening.answeredOn = read(*m_store, key::answeredOn);
    screening.askedClinicianOn = read(*m_store, key::askedClinicianOn);
    return screening;
}

void Settings::setScreening(const Screening &screening)
{
    for (const HealthQuestion question : allHealthQuestions) {
        const auto answer = screening.answers.find(question);
        write(*m_store, key::answerTo(question),
              answer == screening.answers.end() ? std::nullopt : std::optional{answer->second});
    }
    write(*m_store, key::answeredOn, screening.answeredOn);
    write(*m_store, key::askedClinicianOn, screening.askedClinicianOn);
}

Appearance Settings::appearance() const
{
    return read(*m_store, key::appearance);
}

void Settings::setAppearance(Appearance appearance)
{
    write(*m_store, key::appearance, appearance);
}

QString Settings::language() const
{
    return read(*m_store, key::language).value_or(QString{});
}

QString Settings::languageIn(const QString &file)
{
    if (isDamaged(file))
        return {};
    return read(QSettings(file, QSettings::IniFormat), key::language).value_or(QString{});
}

void Settings::setLanguage(const QString &language)
{
    write(*m_store, key::language, parsed<QString>(language));
}

bool Settings::reducedMotion() const
{
    return read(*m_store, key::reducedMotion);
}

const Person &Settings::person() const
{
    return personOf(read(*m_store, key::person).value_or(QString{}));
}

void Settings::setPerson(const Person &person)
{
    const bool first = person.id == allPersons().front().id;
    write(*m_store, key::person, first ? std::nullopt : std::optional{person.id});
}

SoundPreferences Settings::sound() const
{
    SoundPreferences sound;
    sound.muted = read(*m_store, key::muted);
    sound.volume = read(*m_store, key::volume);
    sound.toneVolume = read(*m_store, key::toneVolume);
    sound.breathVolume = read(*m_store, key::breathVolume);
    sound.voiceVolume = read(*m_store, key::voiceVolume);
    sound.theme = read(*m_store, key::soundTheme);
    sound.voice = read(*m_store, key::voice);
    sound.wordsPerMinute = read(*m_store, key::wordsPerMinute);
    sound.device = read(*m_store, key::soundDevice).value_or(QString{}).toUtf8();
    sound.cues.instructions = read(*m_store, key::instructions);
    sound.cues.counting = read(*m_store, key::counting);
    sound.cues.words = read(*m_store, key::breathWords);
    return sound;
}

void Settings::setSound(const SoundPreferences &sound)
{
    write(*m_store, key::muted, sound.muted);
    write(*m_store, key::volume, sound.volume);
    write(*m_store, key::toneVolume, sound.toneVolume);
    write(*m_store, key::breathVolume, sound.breathVolume);
    write(*m_store, key::voiceVolume, sound.voiceVolume);
    write(*m_store, key::soundTheme, sound.theme);
    write(*m_store, key::voice, sound.voice);
    write(*m_store, key::wordsPerMinute, sound.wordsPerMinute);
    write(*m_store, key::soundDevice, parsed<QString>(QString::fromUtf8(sound.device)));
    write(*m_store, key::instructions, sound.cues.instructions);
    write(*m_store, key::counting, sound.cues.counting);
    write(*m_store, key::breathWords, sound.cues.words);
}

bool Settings::soundChecked() const
{
    return read(*m_store, key::soundChecked);
}

void Settings::setSoundChecked(bool checked)
{
    write(*m_store, key::soundChecked, checked);
}

bool Settings::shorterOffered() const
{
    return read(*m_store, key::shorterOffered);
}

void Settings::setShorterOffered()
{
    write(*m_store, key::shorterOffered, true);
}

QByteArray Settings::windowGeometry() const
{
    const QString text = read(*m_store, key::geometry).value_or(QString{});
    return QByteArray::fromBase64(text.toLatin1());
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    write(*m_store, key::geometry, parsed<QString>(QString::fromLatin1(geometry.toBase64())));
}

Result<Done> Settings::sync()
{
    // It writes what m_store holds, for QSettings of one file share their values; m_store itself
    // would report its first failure for ever.
    QSettings writer(m_file, QSettings::IniFormat);
    writer.sync();
    if (writer.status() != QSettings::NoError)
        return Problem{.code = ProblemCode::FileUnwritable, .details = {m_file}};
    return Done{};
}

} // namespace limber

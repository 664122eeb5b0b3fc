// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/sound_page.h"

#include <algorithm>
#include <utility>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/guidance/sound.h"
#include "app/preferences/sound_scene.h"
#include "app/settings.h"
#include "app/style/theme.h"
#include "app/text/translation.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choices.h"
#include "app/widgets/label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/picker.h"
#include "app/widgets/slider.h"

namespace limber {

namespace {

constexpr int slowest = 110, usual = 140, fastest = 175;

QString percent(double share)
{
    return SoundPage::tr("%1 %").arg(QLocale().toString(qRound(100 * share)));
}

/// A card with its heading; what follows is added to the column.
std::pair<Card *, QVBoxLayout *> makeCard(const QString &heading)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::wide, space::normal, space::wide,
                               space::normal + Card::shadowRoom);
    column->setSpacing(space::small);
    column->addWidget(makeLabel(heading, TypeRole::SectionTitle));
    return {card, column};
}

} // namespace

SoundPage::SoundPage(Settings &settings, Sound &sound, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_sound(sound)
    , m_language(spokenLanguage())
    , m_title(makeParagraph({}, TypeRole::PageTitle))
    , m_lead(makeParagraph({}, TypeRole::Body, Tone::Muted))
    , m_state(makeParagraph({}, TypeRole::Caption, Tone::Muted))
    , m_play(new PillButton(tr("&Play"), Icon::Sound, ButtonKind::Primary, ButtonSize::Large))
    , m_devices(new Picker(tr("Play on")))
    , m_causes(new NoteBox(Tone::Warm,
                           tr("Nothing heard? Turn the system's volume up, choose another output, "
                              "or plug the headphones in again. Then play it once more.")))
    , m_scene(new Card)
    , m_back(new PillButton(tr("&Leave without starting"), ButtonKind::Link))
{
    setObjectName(QStringLiteral("soundPage"));
    m_title->setObjectName(QStringLiteral("soundTitle"));
    m_state->setObjectName(QStringLiteral("soundState"));
    m_devices->setObjectName(QStringLiteral("soundDevice"));
    m_causes->setObjectName(QStringLiteral("soundCauses"));
    m_back->setObjectName(QStringLiteral("soundBack"));

    auto *page = new PageScroll;
    page->column()->setContentsMargins(0, space::session, 0, space::session);
    page->column()->setSpacing(space::tight);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::normal);
    cards->addWidget(makeTrial(), 1, Qt::AlignTop);
    m_question = makeQuestion();
    m_choices = makeChoices();
    cards->addWidget(m_question, 1, Qt::AlignTop);
    cards->addWidget(m_choices, 1, Qt::AlignTop);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    page->column()->addLayout(head);
    page->column()->addWidget(m_lead);
    page->column()->addSpacing(space::tight);
    page->column()->addWidget(m_scene, 100);
    page->column()->addSpacing(space::tight);
    page->column()->addLayout(cards);
    page->column()->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page);

    auto *scene = new QVBoxLayout(m_scene);
    scene->setContentsMargins(space::small, space::small, space::small,
                              space::small + Card::shadowRoom);
    scene->addWidget(new SoundScene(settings.person()));

    QWidget::setTabOrder(m_question, m_back);
    connect(m_back, &QPushButton::clicked, this, &SoundPage::cancelled);
    connect(&sound, &Sound::changed, this, &SoundPage::showState);
    connect(&sound, &Sound::devicesFound, this, &SoundPage::showDevices);
    connect(m_devices, &QComboBox::activated, this, [this] {
        turn(
            [this](SoundPreferences &now) { now.device = m_devices->currentData().toByteArray(); });
    });
    showDevices({});
    showState();
}

QWidget *SoundPage::makeTrial()
{
    auto [card, column] = makeCard(tr("Play it"));
    m_play->setObjectName(QStringLiteral("soundPlay"));
    connect(m_play, &QPushButton::clicked, this, &SoundPage::play);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addWidget(m_play);
    row->addWidget(
        makeParagraph(tr("A tone, then “Breathe in ... and arch”"), TypeRole::Body, Tone::Muted),
        1);
    column->addLayout(row);
    column->addWidget(m_state);
    addVolume(column, QStringLiteral("soundVolume"), tr("Volume in Limber"),
              &SoundPreferences::volume);

    auto *voice = new Picker(tr("Voice"));
    voice->setObjectName(QStringLiteral("soundVoice"));
    if (m_language == QStringLiteral("en"))
        voice->addItem(tr("English, calm"), static_cast<int>(VoiceName::Natural));
    voice->addItem(tr("Clear, like a machine"), static_cast<int>(VoiceName::Clear));
    voice->addItem(tr("None: tones only"), static_cast<int>(VoiceName::None));
    voice->setCurrentIndex(
        std::max(0, voice->findData(static_cast<int>(m_settings.sound().voice))));
    connect(voice, &QComboBox::activated, this, [this, voice] {
        turn([voice](SoundPreferences &now) {
            now.voice = static_cast<VoiceName>(voice->currentData().toInt());
        });
    });
    addRow(column, tr("Voice"), {}, voice);
    addRow(column, tr("Play on"), {}, m_devices);
    return card;
}

QWidget *SoundPage::makeQuestion()
{
    auto [card, column] = makeCard(tr("Did you hear both?"));
    auto *yes = new PillButton(tr("&Yes"), Icon::Check, ButtonKind::Primary, ButtonSize::Huge);
    auto *no = new PillButton(tr("&No"), ButtonKind::Soft, ButtonSize::Huge);
    yes->setObjectName(QStringLiteral("soundHeard"));
    no->setObjectName(QStringLiteral("soundNotHeard"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addWidget(yes, 1);
    row->addWidget(no, 1);
    column->addLayout(row);
    column->addWidget(m_causes);
    auto *without = new PillButton(tr("&Go on without sound: every cue is also on the screen"),
                                   ButtonKind::Link);
    without->setObjectName(QStringLiteral("soundWithout"));
    column->addWidget(without, 0, Qt::AlignLeading);
    connect(yes, &QPushButton::clicked, this, &SoundPage::answer);
    connect(without, &QPushButton::clicked, this, &SoundPage::answer);
    connect(no, &QPushButton::clicked, this, [this] {
        m_causes->show();
        play();
    });
    return card;
}

QWidget *SoundPage::makeChoices()
{
    auto [card, column] = makeCard(tr("What you hear"));
    const SoundPreferences now = m_settings.sound();
    const auto choose = [&, column = column](const QString &name, const QString &label,
                                             const QString &explanation, const QStringList &texts,
                                             int chosen,
                                             std::function<void(SoundPreferences &, int)> set) {
        auto *choice = new SegmentedChoice(label, texts);
        choice->setObjectName(name);
        choice->setChosen(chosen);
        connect(choice, &SegmentedChoice::chose, this, [this, set = std::move(set)](int index) {
            turn([&](SoundPreferences &sound) { set(sound, index); });
        });
        column->addWidget(makeParagraph(label, TypeRole::BodyStrong));
        if (!explanation.isEmpty())
            column->addWidget(makeParagraph(explanation, TypeRole::Caption, Tone::Muted));
        column->addWidget(choice, 0, Qt::AlignLeading);
    };
    choose(QStringLiteral("soundInstructions"), tr("Instructions"),
           tr("What is said while you get into position"),
           {tr("Full"), tr("Short"), tr("Names"), tr("Off")},
           static_cast<int>(now.cues.instructions), [](SoundPreferences &sound, int index) {
               sound.cues.instructions = static_cast<Instructions>(index);
           });
    choose(QStringLiteral("soundCounting"), tr("Count out loud"),
           tr("Every repetition, or only the last one"), {tr("All"), tr("Last"), tr("Off")},
           static_cast<int>(now.cues.counting), [](SoundPreferences &sound, int index) {
               sound.cues.counting = static_cast<Counting>(index);
           });
    const int pace = now.wordsPerMinute < usual ? 0 : now.wordsPerMinute > usual ? 2 : 1;
    choose(QStringLiteral("soundPace"), tr("Speed of the voice"), {},
           {tr("Slow", "speech"), tr("Usual", "speech"), tr("Quick", "speech")}, pace,
           [](SoundPreferences &sound, int index) {
               sound.wordsPerMinute = index == 0 ? slowest : index == 1 ? usual : fastest;
           });
    choose(
        QStringLiteral("soundTheme"), tr("Tones"), {}, {tr("Soft", "tones"), tr("Clear", "tones")},
        static_cast<int>(now.theme),
        [](SoundPreferences &sound, int index) { sound.theme = static_cast<SoundTheme>(index); });
    auto *words = new Switch(tr("Words of the breath"));
    words->setObjectName(QStringLiteral("soundWords"));
    words->setChecked(now.cues.words);
    connect(words, &QCheckBox::toggled, this,
            [this](bool on) { turn([on](SoundPreferences &sound) { sound.cues.words = on; }); });
    addRow(column, tr("Words of the breath"), tr("“Breathe in”, “and arch”"), words);
    addVolume(column, QStringLiteral("soundToneVolume"), tr("Tones"),
              &SoundPreferences::toneVolume);
    addVolume(column, QStringLiteral("soundBreathVolume"), tr("Breath"),
              &SoundPreferences::breathVolume);
    addVolume(column, QStringLiteral("soundVoiceVolume"), tr("Voice"),
              &SoundPreferences::voiceVolume);
    return card;
}

void SoundPage::addRow(QVBoxLayout *column, const QString &label, const QString &explanation,
                       QWidget *control)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeParagraph(label, TypeRole::BodyStrong));
    if (!explanation.isEmpty())
        words->addWidget(makeParagraph(explanation, TypeRole::Caption, Tone::Muted));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    column->addLayout(row);
}

void SoundPage::addVolume(QVBoxLayout *column, const QString &name, const QString &label,
                          double SoundPreferences::*volume)
{
    auto *slider = new Slider(label);
    slider->setObjectName(name);
    slider->setValue(qRound(100 * m_settings.sound().*volume));
    auto *value = makeLabel(percent(m_settings.sound().*volume), TypeRole::BodyStrong);
    value->setFixedWidth(56);
    connect(slider, &QSlider::valueChanged, this, [this, volume, value](int share) {
        value->setText(percent(share / 100.0));
        turn([&](SoundPreferences &sound) { sound.*volume = share / 100.0; });
    });
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(slider);
    row->addWidget(value);
    addRow(column, label, {}, both);
}

void SoundPage::showChoices()
{
    m_title->setText(tr("Sound and voice"));
    m_lead->setText(tr("Changes apply at once. In a session M turns the sound off and on, the up "
                       "and down arrows change the volume."));
    m_scene->hide();
    m_back->hide();
    m_question->hide();
    m_choices->show();
    m_sound.findDevices();
}

void SoundPage::ask()
{
    m_title->setText(tr("Can you hear it from the floor?"));
    m_lead->setText(tr(
        "Lie where you will lie. Your eyes will be on the ceiling, so the voice must reach you."));
    m_causes->hide();
    m_choices->hide();
    m_scene->show();
    m_back->show();
    m_question->show();
    m_play->setFocus();
    m_sound.findDevices();
}

void SoundPage::play()
{
    turn([](SoundPreferences &sound) { sound.muted = false; });
    m_sound.playSample(m_language);
}

void SoundPage::turn(const std::function<void(SoundPreferences &)> &turn)
{
    SoundPreferences now = m_sound.preferences();
    turn(now);
    m_settings.setSound(now);
    m_sound.setPreferences(now);
}

void SoundPage::showState()
{
    const QString trouble = m_sound.trouble();
    if (!trouble.isEmpty())
        m_state->setText(trouble);
    else if (m_sound.state() == Sound::State::Playing)
        m_state->setText(tr("Playing on “%1”.").arg(m_sound.device()));
    else if (m_sound.state() == Sound::State::Opening)
        m_state->setText(tr("Opening the sound output ..."));
    else
        m_state->clear();
}

void SoundPage::showDevices(const std::vector<SoundDevice> &devices)
{
    const QSignalBlocker blocker(m_devices);
    m_devices->clear();
    m_devices->addItem(tr("The system's own choice"), QByteArray{});
    for (const SoundDevice &device : devices)
        m_devices->addItem(device.name, device.id);
    m_devices->setCurrentIndex(std::max(0, m_devices->findData(m_sound.preferences().device)));
}

void SoundPage::answer()
{
    m_settings.setSoundChecked();
    m_sound.stopSample();
    Q_EMIT answered();
}

void SoundPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void SoundPage::hideEvent(QHideEvent *event)
{
    m_sound.stopSample();
    QWidget::hideEvent(event);
}

} // namespace limber

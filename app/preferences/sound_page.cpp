// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/sound_page.h"

#include <utility>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include "app/guidance/sound.h"
#include "app/preferences/sound_choices.h"
#include "app/preferences/sound_scene.h"
#include "app/settings.h"
#include "app/style/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/picker.h"

namespace limber {

namespace {

constexpr int leastTrial = 340;
/// As high as the scene is drawn across the widest page.
constexpr int sceneHighest = 320;

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
    , m_choices(new SoundChoices(settings, sound, this))
    , m_state(makeParagraph({}, TypeRole::Caption, Tone::Muted))
    , m_play(new PillButton(tr("&Play"), Icon::Sound, ButtonKind::Primary, ButtonSize::Large))
    , m_causes(new NoteBox(Tone::Warm,
                           tr("Nothing heard? Turn the system's volume up, choose another output, "
                              "or plug the headphones in again. Then play it once more.")))
    , m_back(new PillButton(tr("&Leave without starting"), ButtonKind::Link))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_question(makeQuestion())
{
    setObjectName(QStringLiteral("soundPage"));
    auto *title = makeParagraph(tr("Can you hear it from the floor?"), TypeRole::PageTitle);
    title->setObjectName(QStringLiteral("soundTitle"));
    m_state->setObjectName(QStringLiteral("soundState"));
    // Where it plays is told without moving anything.
    m_state->setMinimumHeight(m_state->fontMetrics().lineSpacing());
    m_causes->setObjectName(QStringLiteral("soundCauses"));
    m_back->setObjectName(QStringLiteral("soundBack"));

    auto *card = new Card;
    card->setMaximumHeight(sceneHighest);
    auto *page = new PageScroll;
    page->column()->setContentsMargins(0, space::session, 0, space::session);
    page->column()->setSpacing(space::tight);
    m_cards->setSpacing(space::normal);
    m_cards->addWidget(makeTrial(), 1, Qt::AlignTop);
    m_cards->addWidget(m_question, 1, Qt::AlignTop);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_back);
    page->column()->addLayout(head);
    page->column()->addWidget(
        makeParagraph(tr("Lie where you will lie. Your eyes will be on the ceiling, so the voice "
                         "must reach you."),
                      TypeRole::Body, Tone::Muted));
    page->column()->addSpacing(space::tight);
    page->column()->addWidget(card, 100);
    page->column()->addSpacing(space::tight);
    page->column()->addLayout(m_cards);
    page->column()->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page);

    auto *scene = new QVBoxLayout(card);
    scene->setContentsMargins(space::small, space::small, space::small,
                              space::small + Card::shadowRoom);
    scene->addWidget(new SoundScene(settings.person()));

    QWidget::setTabOrder(m_question, m_back);
    connect(m_back, &QPushButton::clicked, this, &SoundPage::cancelled);
    connect(&sound, &Sound::changed, this, &SoundPage::showState);
    showState();
}

QWidget *SoundPage::makeTrial()
{
    auto [card, column] = makeCard(tr("Play it"));
    m_play->setObjectName(QStringLiteral("soundPlay"));
    connect(m_play, &QPushButton::clicked, m_choices, &SoundChoices::play);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addWidget(m_play);
    row->addWidget(
        makeParagraph(tr("A tone, then “Breathe in … and arch”"), TypeRole::Body, Tone::Muted), 1);
    column->addLayout(row);
    column->addWidget(m_state);
    const auto add = [column = column](const QString &label, QWidget *control) {
        column->addWidget(new ChoiceRow(label, {}, control));
    };
    const QString volume = tr("Volume in Limber");
    add(volume,
        m_choices->makeVolume(QStringLiteral("soundVolume"), volume, &SoundPreferences::volume));
    add(tr("Voice"), m_choices->makeVoice());
    add(tr("Play on"), m_choices->makeDevice());
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
        m_choices->play();
    });
    return card;
}

void SoundPage::ask()
{
    m_causes->hide();
    m_play->setFocus();
    m_sound.findDevices();
}

void SoundPage::showState()
{
    m_state->setText(m_choices->state());
}

void SoundPage::answer()
{
    m_settings.setSoundChecked();
    m_sound.stopSample();
    Q_EMIT answered();
}

void SoundPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Long words may need more room than two columns leave them.
    const int beside = m_question->minimumSizeHint().width() + textScaled(leastTrial);
    m_cards->setDirection(width() - 2 * space::gutter >= beside ? QBoxLayout::LeftToRight
                                                                : QBoxLayout::TopToBottom);
}

void SoundPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/step_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "app/figure/still_picture.h"
#include "app/library/try_move.h"
#include "app/style/margins.h"
#include "app/widgets/choices.h"
#include "app/widgets/icons.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr QSize pictureSize{158, 86};
constexpr int chevronRoom = 40;

QLabel *bodyText(const QString &text, Tone tone = Tone::Ink)
{
    auto *label = makeParagraph(text, TypeRole::Body, tone);
    label->setFont(displayFont(15, QFont::Normal));
    return label;
}

} // namespace

/// The part of the row that opens and closes it: a button without a look of its own.
class StepRow::Header : public QPushButton {
public:
    explicit Header(QWidget *parent) : QPushButton(parent)
    {
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setAutoDefault(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    }

    [[nodiscard]] QSize sizeHint() const override { return layout()->totalSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->totalMinimumSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->totalHeightForWidth(width);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        if (underMouse() || isDown()) {
            QColor shade = theme.accent;
            shade.setAlpha(isDown() ? 36 : 16);
            fillRounded(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 14, shade);
        }
        if (showsFocus(*this))
            strokeRounded(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 14, theme.accent, 3);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        QRectF sign(0, 0, 16, 16);
        sign.moveCenter(
            {rightToLeft ? chevronRoom / 2.0 : width() - chevronRoom / 2.0, height() / 2.0});
        const Icon closed = rightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
        paintIcon(painter, isChecked() ? Icon::ChevronDown : closed, sign, theme.muted);
    }
};

StepRow::StepRow(Thumbnails &thumbnails, const Exercise &exercise, const QString &language,
                 bool optional, QWidget *parent)
    : Card(parent)
    , m_name(exercise.name.in(language))
    , m_optional(optional)
    , m_header(new Header(this))
    , m_picture(new StillPicture(thumbnails, {.exercise = exercise.id}, 10))
    , m_setUp(bodyText({}))
    , m_movement(new TryMove)
    , m_body(makeBody(exercise, language))
    , m_title(makeParagraph({}, TypeRole::CardTitle))
    , m_dose(makeParagraph({}, TypeRole::Body, Tone::Muted))
{
    m_header->setObjectName(QStringLiteral("stepHeader"));
    m_setUp->setObjectName(QStringLiteral("stepSetUp"));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_dose->setObjectName(QStringLiteral("stepDose"));
    m_dose->setFont(displayFont(15, QFont::Normal));

    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_dose);
    words->addStretch();
    auto *head = new QHBoxLayout(m_header);
    head->setContentsMargins(
        mirroredMargins(space::tight, space::tight, chevronRoom, space::tight));
    head->setSpacing(space::normal);
    m_picture->setFixedSize(pictureSize);
    head->addWidget(m_picture);
    head->addLayout(words, 1);
    for (QWidget *part : m_header->findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_header, 1);
    if (optional) {
        m_switch = new Switch(m_name);
        m_switch->setObjectName(QStringLiteral("stepSwitch"));
        row->addWidget(m_switch);
        row->addSpacing(space::small);
        connect(m_switch, &QAbstractButton::toggled, this, &StepRow::switched);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_body);
    connect(m_header, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
    m_body->hide();
}

QWidget *StepRow::makeBody(const Exercise &exercise, const QString &language)
{
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("stepBody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::wide, space::tight, space::wide, space::wide);
    column->setSpacing(space::tight);
    column->addWidget(m_movement);
    column->addWidget(m_setUp);
    int number = 1;
    for (const LocalizedText &instruction : exercise.instructions) {
        column->addWidget(bodyText(tr("%1. %2", "number and text of an instruction")
                                       .arg(number++)
                                       .arg(instruction.in(language))));
    }
    if (!exercise.feel.isEmpty()) {
        column->addWidget(
            new NoteBox(Tone::Accent, tr("You should feel: %1").arg(exercise.feel.in(language))));
    }
    for (const LocalizedText &avoid : exercise.avoid)
        column->addWidget(new NoteBox(Tone::Warn, tr("Take care: %1").arg(avoid.in(language))));
    return body;
}

void StepRow::showPlan(std::optional<int> number, const QString &dose, const QString &setUp)
{
    m_setUp->setText(setUp);
    m_title->setText(number ? tr("%1.  %2", "number and name of a step").arg(*number).arg(m_name)
                            : m_name);
    const QString optional =
        number ? tr("optional · %1", "a dose") : tr("optional, off · %1", "a dose");
    m_dose->setText(m_optional ? optional.arg(dose) : dose);
    m_header->setAccessibleName(m_title->text());
    m_header->setAccessibleDescription(m_dose->text());
    if (m_switch) {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(number.has_value());
    }
}

void StepRow::showPicture(const Still &still)
{
    m_picture->setStill(still);
}

void StepRow::setOpen(bool open)
{
    m_header->setChecked(open);
}

bool StepRow::isOpen() const
{
    return m_header->isChecked();
}

} // namespace limber

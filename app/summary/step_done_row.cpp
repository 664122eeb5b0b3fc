// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/step_done_row.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include "app/style/theme.h"
#include "app/text/record_text.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

namespace limber {

namespace {

constexpr int sign = 22;

} // namespace

StepDoneRow::StepDoneRow(const StepDone &step, QWidget *parent)
    : QWidget(parent)
    , m_complete(std::none_of(step.sets.begin(), step.sets.end(),
                              [](const SetRecord &set) { return set.skipped; }))
{
    const bool any = anythingDone(step.sets);
    auto *name = makeParagraph(step.name, TypeRole::BodyStrong, any ? Tone::Ink : Tone::Muted);
    auto *done = makeLabel(doneText(step.sets), TypeRole::Body, Tone::Muted);
    name->setObjectName(QStringLiteral("stepName"));
    done->setObjectName(QStringLiteral("stepDone"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::tight, 0, space::tight);
    row->setSpacing(space::small);
    row->addWidget(name, 1);
    row->addWidget(done);
    row->addSpacing(sign + space::small);
}

void StepDoneRow::paintEvent(QPaintEvent *)
{
    if (!m_complete)
        return;
    QPainter painter(this);
    const QRect place(width() - sign, (height() - sign) / 2, sign, sign);
    paintIcon(painter, Icon::Check, QStyle::visualRect(layoutDirection(), rect(), place),
              Theme::of(palette()).ok);
}

} // namespace limber

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/figure/back_map.h"
#include "app/widgets/card.h"

namespace limber {

/// A small picture of what is done, close enough to see where: the trunk fills it. Empty without a
/// state.
class StepPicture : public Backdrop {
    Q_OBJECT

public:
    explicit StepPicture(const std::optional<BackMapState> &state, double radius,
                         QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    BackMap *m_map = nullptr;
};

} // namespace limber

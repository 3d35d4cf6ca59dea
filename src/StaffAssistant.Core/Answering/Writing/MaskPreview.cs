using Microsoft.Extensions.Options;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>Shows what of a question would be masked before the model gets it.</summary>
public sealed class MaskPreview(ILanguageModel model, IOutboundShield shield, IOptions<ModelOptions> options)
{
    /// <summary>The question as it would leave; null where nobody needs to be asked.</summary>
    /// <param name="question">As it was typed.</param>
    public ShieldedTexts? Of(string question)
    {
        if (model.Description is not { } description || options.Value.MaskPreview == MaskPreviewMode.Never)
            return null;
        var shielded = shield.Shield([question], description.Place);
        return shielded.MayLeave && (options.Value.MaskPreview == MaskPreviewMode.Always || shielded.Masked.Count > 0) ? shielded : null;
    }
}

using System.Text;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>A short text of the model that may come or not: what is done without it is as good, so nobody waits for it long.</summary>
internal static class BriefWording
{
    /// <summary>What the model writes, cut a little after so many characters; null when it fails or takes too long.</summary>
    public static async Task<string?> WriteAsync(ILanguageModel model, ModelRequest request, int longest, TimeSpan patience, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var enough = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, cancellationToken);
        var text = new StringBuilder();
        try
        {
            await foreach (var step in model.WriteAsync(request, either.Token))
            {
                if (step is ModelStep.Failed)
                    return null;
                if (step is ModelStep.Text piece && text.Length <= longest)
                    text.Append(piece.Piece);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }

        return text.ToString();
    }
}
